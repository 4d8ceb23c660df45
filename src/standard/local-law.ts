/** Whether a citation is, by its title, of a local regulation or rule: 棠岭省优化营商环境条例第三条. A title that names no place is taken to hold everywhere. */
export function isLocalLaw(citation: string): boolean {
  return /^(?!《?中华人民共和国).*?(?:省|自治区|市|自治州|州|县).*(?:条例|规定|办法)/.test(citation);
}
