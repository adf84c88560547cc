import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const tags = ['iep-504-compare', 'parent-resources'];

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tags.includes(tag)}}})],
});
