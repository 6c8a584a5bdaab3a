import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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
 * The built game is a folder of plain files. Every address in it is relative
 * ('./'), so it works in any sub-folder of any static web space.
 */
export default defineConfig(({ command }) => ({
  base: './',
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
      output: {
        codeSplitting: {
          // Phaser changes rarely: kept apart, a browser keeps it over our own releases.
          groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/](phaser|eventemitter3)[\\/]/ }],
        },
      },
    },
  },
}));
