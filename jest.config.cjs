/** How files are read: TypeScript, and pages in JSX as Hono renders them. */
const typescript = (jsx) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: jsx },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
    },
    module: { type: 'commonjs' },
  },
];

/** One place for how tests run. Files are TypeScript; the SDK gets the `.ts` workflow file and bundles it itself. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '^.+\\.ts$': typescript(false), '^.+\\.tsx$': typescript(true) },
  modulePathIgnorePatterns: ['<rootDir>/var/'],
  testTimeout: 60_000,
};
