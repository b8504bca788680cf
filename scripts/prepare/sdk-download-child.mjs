// node sdk-download-child.mjs COMMAND VERSION FOLDER: leaves FOLDER/COMMAND-VERSION
const [command, version, downloadDir] = process.argv.slice(2);

async function download() {
  const { TestWorkflowEnvironment } = (await import('@temporalio/testing')).default;
  const server = { executable: { type: 'cached-download', version, downloadDir } };
  const environment =
    command === 'temporal'
      ? await TestWorkflowEnvironment.createLocal({ server })
      : await TestWorkflowEnvironment.createTimeSkipping({ server });
  await environment.teardown();
}

download().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
