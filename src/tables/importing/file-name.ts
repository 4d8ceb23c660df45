/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A name as the name of a file on any system, without its ending: no character that Windows refuses, no name of a device, at most 80
 * characters, composed (NFC). `fallback` where nothing is left of it.
 */
export function fileNameOf(name: string, fallback: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...plain]
    .slice(0, 80)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  if (short === '') return fallback;
  return devices.test(short.split('.')[0] ?? '') ? `${short.slice(0, 79)}_` : short;
}

/** Gives each name of a folder its own file name: those that differ only in letter case, or after shortening, are numbered. */
export function fileNames(names: readonly string[], fallback: string): Map<string, string> {
  const taken = new Set<string>();
  const files = new Map<string, string>();
  for (const name of names) {
    if (files.has(name)) continue;
    const base = fileNameOf(name, fallback);
    let file = base;
    for (let count = 2; taken.has(file.toLowerCase()); count += 1) file = `${[...base].slice(0, 76).join('')}-${count}`;
    taken.add(file.toLowerCase());
    files.set(name, file);
  }
  return files;
}
