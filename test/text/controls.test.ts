import { expect, it } from 'vitest';
import { withoutControls } from '../../src/text/controls.ts';

it('shows what would be obeyed, and keeps tabs, line ends and colours that are meant', () => {
  expect(withoutControls('甲\u0000\u0007乙\u001b[2J\r丙')).toBe('甲\ufffd\ufffd乙\ufffd[2J\ufffd丙');
  expect(withoutControls('甲\t乙\r\n丙\n')).toBe('甲\t乙\r\n丙\n');
  expect(withoutControls('\u001b[1;31m甲\u001b[0m')).toBe('\ufffd甲\ufffd');
  expect(withoutControls('\u001b[1;31m甲\u001b[0m\u001b[2J', true)).toBe('\u001b[1;31m甲\u001b[0m\ufffd[2J');
});
