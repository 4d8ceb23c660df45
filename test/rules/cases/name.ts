import type { Case } from './case.ts';

export const nameCases: readonly Case[] = [];
