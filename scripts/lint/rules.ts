/**
 * The project's own lint rules, loaded by oxlint: which folder may import which, what a plugin may not reach for,
 * and what a strict Content-Security-Policy forbids in widget templates.
 */
import path from 'node:path';

type Node = { type: string } & Record<string, unknown>;
interface Context {
  filename: string;
  cwd: string;
  report: (finding: { node: unknown; message: string }) => void;
}

/** Top-level folder -> folders it may import. A folder may always import itself. See ARCHITECTURE.md. */
const allowed: Record<string, readonly string[]> = {
  'plugins/kit': [],
  plugins: ['plugins/kit', 'knowledge'],
  knowledge: ['plugins/kit'],
  'server/protocol': ['plugins/kit'],
  server: ['server/protocol', 'plugins', 'plugins/kit', 'knowledge', 'demo'],
  widget: ['server/protocol'],
  admin: ['server/protocol'],
  client: [],
  demo: ['plugins', 'plugins/kit', 'knowledge', 'server/protocol'],
};

function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (first === 'plugins' && second === 'kit') return 'plugins/kit';
  if (first === 'server' && second === 'protocol') return 'server/protocol';
  return first;
}

const dependencyDirection = {
  create(context: Context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const from = folderOf(file);
    const targets = allowed[from];
    // The command line, benchmarks, scripts and tests may look at everything.
    if (!targets || /\.test\.tsx?$/.test(file) || file.startsWith('server/command/')) return {};
    const check = (node: Node) => {
      const source = node['source'] as { value?: unknown } | null | undefined;
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const to = folderOf(path.posix.join(path.posix.dirname(file), source.value));
      // A file at the top, such as package.json, belongs to everybody.
      if (to !== from && !to.includes('.') && !targets.includes(to)) {
        context.report({
          node,
          message: `${from} must not import ${to}; it may import: ${targets.join(', ') || 'nothing'}.`,
        });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const forbiddenMembers: Record<string, readonly string[]> = { Date: ['now'], Math: ['random'], process: ['env'] };

const purePlugins = {
  create(context: Context) {
    const say = (node: unknown, what: string) =>
      context.report({
        node,
        message: `${what} is not for plugins: take it from the plugin context, so that replay is possible.`,
      });
    return {
      MemberExpression(node: Node) {
        const object = (node['object'] as { name?: string }).name ?? '';
        const property = (node['property'] as { name?: string }).name ?? '';
        if (forbiddenMembers[object]?.includes(property)) say(node, `${object}.${property}`);
      },
      NewExpression(node: Node) {
        if ((node['callee'] as { name?: string }).name === 'Date' && (node['arguments'] as unknown[]).length === 0)
          say(node, 'new Date()');
      },
      CallExpression(node: Node) {
        if ((node['callee'] as { name?: string }).name === 'fetch') say(node, 'fetch');
      },
    };
  },
};

const noInlineStyle = {
  create(context: Context) {
    return {
      TemplateElement(node: Node) {
        const { raw } = node['value'] as { raw: string };
        if (/<[a-z][^>]*\sstyle=|<style[\s>]/i.test(raw)) {
          context.report({
            node,
            message: 'A strict CSP blocks style attributes and <style>: use a class, a part, or CSSOM setProperty.',
          });
        }
      },
    };
  },
};

export default {
  meta: { name: 'spendsense' },
  rules: { 'dependency-direction': dependencyDirection, 'pure-plugins': purePlugins, 'no-inline-style': noInlineStyle },
};
