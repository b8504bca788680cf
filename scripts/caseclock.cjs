#!/usr/bin/env node
// The program as npx starts it: TypeScript is run as it is, so there is nothing to build and nothing to be stale.
require('tsx/cjs');
require('../client/cli/main.ts');
