/** Some of a catalog's files, one behind the other. */
export type Chunk = readonly string[];

/** What a worker is given at once: enough that handing over costs nothing, little enough that all have work until the end. */
const usual = 400;
const most = 1000;

/**
 * Cuts the files of a catalog into chunks. Where it cuts depends on the names there, so that a file more or less changes one chunk and
 * not all those behind it.
 */
export function chunksOf(files: readonly string[]): Chunk[] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const file of files) {
    if (chunk.length >= most || (chunk.length > 0 && beginsChunk(file))) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(file);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}

function beginsChunk(file: string): boolean {
  let hash = 0x811c9dc5;
  for (let index = 0; index < file.length; index += 1) hash = Math.imul(hash ^ file.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % usual === 0;
}
