import type { Case } from './case.ts';

export const elementCases: readonly Case[] = [];
