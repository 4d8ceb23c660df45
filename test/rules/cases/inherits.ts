import type { Case } from './case.ts';

export const inheritsCases: readonly Case[] = [];
