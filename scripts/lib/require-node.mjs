// Imported first and for its effect: an old Node must meet one readable line, not a syntax error further on.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请到 https://nodejs.org/zh-cn 下载后再试。\n`,
  );
  process.exit(1);
}
