import type { Case } from './case.ts';

export const basisCases: readonly Case[] = [];
