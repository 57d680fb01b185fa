import type { CliCommand } from './cli-command';

export const voiceCheck: CliCommand = {
  name: 'voice check',
  summary: '检查语音识别：设置、模型文件（列出 SHA-256）、能否加载；可用一段录音试听写',
  args: [],
  options: [{ flags: '--recording <file>', summary: '试着识别这段录音（WAV，16 千赫、单声道、16 位）' }],
  needs: 'nothing',
  run: async (context, _args, options) => {
    const { checkVoice } = await import('./voice-check');
    const recording = typeof options.recording === 'string' ? options.recording : null;
    const checked = await checkVoice(context.settings, context.io.cwd, recording);
    if (!checked.ok) return context.refuse(checked.refusal);
    const { report, words } = checked.value;
    context.io.stdout(context.json ? `${JSON.stringify(report)}\n` : `${words}\n`);
    return report.engines.some(({ problem }) => problem !== null) ? 1 : 0;
  },
};
