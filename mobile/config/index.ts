import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { ariaProperties } from './aria-properties';

const sharedSource = path.resolve(__dirname, '../../shared/src');
const modernPackages = (file: string) => /[\\/]node_modules[\\/](?:\.pnpm[\\/])?(?:@noble|zod)/.test(file);
const compile = { include: [sharedSource, modernPackages] };
// Sizes are logical pixels at 375 wide on both targets; large type is chosen by tokens, not by scaling the root.
const postcss = { pxtransform: { enable: false }, autoprefixer: { enable: true } };

interface Chain {
  resolve: { set(key: string, value: unknown): unknown };
  optimization: { splitChunks(options: unknown): unknown };
  performance: { hints(value: boolean): unknown };
}

/** `shared` is read as TypeScript source through its private export condition. */
function readSharedSource(chain: Chain): void {
  chain.resolve.set('conditionNames', ['@yingshang/source', '...']);
}

function splitForBrowser(chain: Chain): void {
  readSharedSource(chain);
  chain.performance.hints(false);
  chain.optimization.splitChunks({
    chunks: 'all',
    cacheGroups: {
      charts: {
        name: 'charts',
        chunks: 'async',
        test: /[\\/]node_modules[\\/](.pnpm[\\/])?(echarts|zrender)/,
        enforce: true,
      },
      common: { name: 'common', minChunks: 2, priority: 1 },
    },
  });
}

const isMiniProgram = process.env.TARO_ENV === 'weapp';

const config: UserConfigExport = {
  projectName: 'yingshang',
  date: '2026-11-20',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true },
  // The paths of these pictures stand in theme.json, where the compiler does not look.
  copy: isMiniProgram
    ? { patterns: [{ from: 'src/assets/tabs', to: 'dist/weapp/assets/tabs' }], options: {} }
    : // The browser's audio thread takes its script from an address of its own.
      { patterns: [{ from: 'src/assets/audio', to: 'dist/h5/static' }], options: {} },
  plugins: [['@tarojs/plugin-inject', { components: ariaProperties }]],
  defineConstants: {
    // A mini-program has no origin of its own: the address is fixed when it is built.
    API_ORIGIN: JSON.stringify(process.env.TARO_APP_API || 'http://127.0.0.1:3000'),
    APP_VERSION: JSON.stringify(process.env.npm_package_version || '0.1.0'),
  },
  mini: { compile, postcss, webpackChain: readSharedSource },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    compile,
    postcss,
    webpackChain: splitForBrowser,
    router: { mode: 'hash', customRoutes: { '/features/demo/index': '/demo' } },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    devServer: { proxy: [{ context: ['/api'], target: 'http://127.0.0.1:3000' }], open: false },
  },
};

export default defineConfig(config);
