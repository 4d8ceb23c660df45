import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attachmentsOf } from '../../src/host/attachments.ts';
import { openCatalog } from '../../src/host/catalog.ts';

const path = fileURLToPath(new URL('../../catalog/禾川县', import.meta.url));
const { catalog, root, found } = openCatalog({ asOf: '2026-03-02', path });

describe('the files that items of a county name', () => {
  const attachments = attachmentsOf(root, found.above);

  it('are found at the province, whose forms the county inherits', () => {
    const named = catalog.items.flatMap(({ document, value }) =>
      (value.materials ?? []).flatMap(({ blank, sample }) =>
        [blank, sample].flatMap((file) => (file ? [{ document: document.file, file }] : [])),
      ),
    );
    expect(named.length).toBeGreaterThan(50);
    for (const { document, file } of named) expect(attachments.pathOf(document, file), file).toMatch(/^files\/[0-9a-f]+\.docx$/);
    for (const file of attachments.files.values()) expect(existsSync(file)).toBe(true);
  });

  it('are never outside the catalog', () => {
    expect(attachments.pathOf('民政局/结婚登记.yaml', '../../package.json')).toBeUndefined();
    expect(attachmentsOf(root).pathOf('民政局/结婚登记.yaml', '表单/申请结婚登记声明书.docx')).toBeUndefined();
  });
});
