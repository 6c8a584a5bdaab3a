import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** A build sends only the parts of Phaser that the stage uses; its own switches, as its own build sets them. */
const smallPhaser = {
  alias: [{ find: /^phaser$/, replacement: fileURLToPath(new URL('tools/phaser/small.js', import.meta.url)) }],
  define: {
    global: 'globalThis',
    'typeof CANVAS_RENDERER': 'true',
    'typeof WEBGL_RENDERER': 'true',
    'typeof WEBGL_DEBUG': 'false',
    'typeof FEATURE_SOUND': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
  },
};

/**
 * Gives the service worker the list of the game's own code, so that a chunk that was
 * never needed yet is there without a network too. Not the editor: large, and for few.
 */
const codeForOffline: Plugin = {
  name: 'code-for-offline',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = new Set<string>();
      const take = (name: string): void => {
        const chunk = bundle[name];
        if (files.has(name) || chunk?.type !== 'chunk' || chunk.facadeModuleId?.includes('/src/editor/')) return;
        for (const file of [name, ...(chunk.viteMetadata?.importedCss ?? [])]) files.add(file);
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) take(next);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'index') take(chunk.fileName);
      const worker = bundle['offline.js'];
      if (worker?.type === 'chunk') worker.code = worker.code.replace('CODE_OF_THE_GAME', JSON.stringify([...files].sort()));
    },
  },
};

/**
 * The built game is a folder of plain files. Every address in it is relative
 * ('./'), so it works in any sub-folder of any static web space.
 */
export default defineConfig(({ command }) => ({
  base: './',
  plugins: [codeForOffline],
  ...(command === 'build' ? { resolve: { alias: smallPhaser.alias }, define: smallPhaser.define } : {}),
  build: {
    target: 'es2022',
    outDir: 'dist',
    // bench/ and the tests read it to know which file is which; the server does not serve it.
    manifest: true,
    // A content security policy that forbids data: fonts and scripts needs real files.
    assetsInlineLimit: 0,
    // Phaser alone is larger than the usual limit; bench/ watches the sizes.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // How long Vite's own parts took is no news for whoever starts the game.
      checks: { pluginTimings: false },
      input: { index: 'index.html', offline: 'src/offline/worker.ts' },
      output: {
        // A service worker rules the folder it lies in, under one name for good.
        entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          // Phaser changes rarely: kept apart, a browser keeps it over our own releases.
          groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/](phaser|eventemitter3)[\\/]/ }],
        },
      },
    },
  },
}));
