import type { Case } from './case.ts';

export const yamlCases: readonly Case[] = [];
