/** A date (`YYYY-MM-DD`) as it stands in Chinese prose: 2021年1月1日. */
export function dayZh(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Up to which day laws were looked up: whoever reads a finding that rests on it must know. */
export function checkedZh(registry: string): string {
  return `按${dayZh(registry)}前的法律库核对。`;
}

export function checkedEn(registry: string): string {
  return `Checked against a registry of laws up to ${registry}.`;
}
