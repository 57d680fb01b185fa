/** What a contract says to OpenAPI alone; no phone reads it, and there are many. */
const FOR_OPENAPI = new Set(['summary', 'refusals']);

const dropContractWords = () => ({
  visitor: {
    CallExpression({ node }) {
      const [contract] = node.arguments;
      if (node.callee.name !== 'defineContract' || contract?.type !== 'ObjectExpression') return;
      contract.properties = contract.properties.filter(({ key }) => !FOR_OPENAPI.has(key?.name));
    },
  },
});

module.exports = {
  plugins: [dropContractWords],
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
