using InferCheck.Tests.Importing;

namespace InferCheck.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly DataSetFile file = new();

    [Fact]
    public void A_proposal_is_shown_then_written_and_then_there_is_nothing_left()
    {
        var shown = Run();
        Assert.Equal((1, ""), (shown.ExitCode, shown.Errors));
        Assert.Contains("model sample-next: Sample \"Next\", by sample-labs\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("sample: 4 rows, 2 with a price\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("not mapped: 2 names of models: nobody-knows (2), sample-latest (1)\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("services that are none of ours: stranger\n", shown.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(file.Content.PathOf("models/sample-next.yaml")));

        Assert.Equal(1, Run("--update").ExitCode);
        Assert.True(File.Exists(file.Content.PathOf("models/sample-next.yaml")));
        Assert.Equal(0, Run().ExitCode);
    }

    [Fact]
    public void What_is_no_data_set_cannot_be_done()
    {
        file.Write("[]");
        var run = Run("--update");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not hold services by their names", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Into_a_content_that_cannot_be_read_nothing_is_taken()
    {
        file.Content.Write("offers/sample.yaml", "offers: [\n");
        Assert.Equal(2, Run("--update").ExitCode);
    }

    public void Dispose() => file.Dispose();

    private ProgramRun Run(params string[] more) =>
        ProgramRun.Of(["import", "models-dev", file.Path, "--day", "2026-06-15", "--content", file.Content.Folder, .. more]);
}
