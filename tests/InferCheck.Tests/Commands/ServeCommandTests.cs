using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public void Errors_in_the_content_stop_the_start_and_say_where()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("--content", content.Folder, "--data", content.PathOf(".data"), "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample.md:30:12: error[unknown-value]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("the site was not started", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.PathOf(".data")));
    }

    [Fact]
    public void A_missing_folder_is_said()
    {
        var run = ProgramRun.Of("--content", "/no/such/content");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/no/such/content", run.Errors, StringComparison.Ordinal);
    }
}
