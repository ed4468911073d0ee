import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { keptShell } from './kept-shell.js';

/** Two pages: the staff console, and the resident pages, which are to be light (no antd, no charts). */
export default defineConfig({
  plugins: [react(), keptShell(['index.html', 'src/pages/tasks/tasks.tsx'])],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'resident.html'] },
    chunkSizeWarningLimit: 2_000,
  },
});
