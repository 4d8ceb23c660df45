let codes: ReadonlyMap<string, number> | undefined;

/** The two bytes of GBK that stand for a character, as one number; undefined where it has none. */
export function gbkCode(character: string): number | undefined {
  codes ??= table();
  return codes.get(character);
}

/** Whether a character is one of the 3,755 that GB 2312 holds as the common ones. */
export function isCommon(character: string): boolean {
  const code = gbkCode(character) ?? 0;
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}

function table(): Map<string, number> {
  const made = new Map<string, number>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const trails = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index).filter((trail) => trail !== 0x7f);
    for (const trail of trails) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') made.set(character, lead * 256 + trail);
    }
  }
  return made;
}
