import type { Case } from './case.ts';

export const wordingCases: readonly Case[] = [];
