export { stop as default } from './shared-platform.js';
