/** Whether what stands under 是否涉密 says that an item is secret. What is not plainly 否 counts as secret, also what is no truth value at all. */
export function saysSecret(word: unknown): boolean {
  return word !== undefined && word !== '' && word !== '否' && word !== 'false' && word !== false;
}
