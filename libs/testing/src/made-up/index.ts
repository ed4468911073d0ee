export * from './case-state.js';
export * from './chance.js';
export * from './shanghai.js';
