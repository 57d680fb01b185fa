module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Old default targets rewrite `2n ** 3n` as Math.pow, which throws on BigInt.
        targets: { ios: '14', chrome: '80' },
      },
    ],
  ],
};
