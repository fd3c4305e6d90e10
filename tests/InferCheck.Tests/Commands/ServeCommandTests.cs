using InferCheck.Site.Commands;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public void Errors_in_the_content_stop_the_start_and_say_where()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "value: opt-in", "value: opt_inn");
        var run = ProgramRun.Of("--content", content.Folder, "--data", content.Data, "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample.md:50:12: error[unknown-value]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("the site was not started", run.Errors, StringComparison.Ordinal);

        // A database is written while the files are read: of one that is not to be, nothing is left.
        var left = Directory.Exists(content.Data) ? Directory.GetFileSystemEntries(content.Data).Select(Path.GetFileName) : [];
        Assert.Empty(left.Except(["infercheck.lock"]));
    }

    [Theory]
    [InlineData("`--contnet` is no option: did you mean `--content`?", "--contnet", "/tmp/nowhere")]
    [InlineData("`--contnet` is no option: did you mean `--content`?", "--contnet=/tmp/nowhere")]
    [InlineData("`--wacth` is no option: did you mean `--watch`?", "--urls", "http://127.0.0.1:0", "--wacth")]
    [InlineData("`--url` is no option: did you mean `--urls`?", "--url", "http://127.0.0.1:0")]
    [InlineData("`-d` is no option: known are: --content, --data, --watch, --urls, --environment", "-d", "/tmp/nowhere")]
    [InlineData("`check` is no option", "--watch", "check")]
    [InlineData("--content", "--content")]
    public void A_mistyped_option_is_named_and_nothing_is_served(string said, params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0", "--Site:BaseUrl=https://infercheck.example", "--Kestrel:Limits:MaxConcurrentConnections", "7")]
    [InlineData("--URLS=http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--environment", "Production", "/Site:Metrics", "off", "Site:Watch=false")]
    [InlineData("--http_ports", "0", "--shutdownTimeoutSeconds", "-5")]
    public void Settings_of_the_server_are_let_through(params string[] arguments) => Assert.Null(ServeSettings.Unknown(arguments, ["--content"]));

    [Fact]
    public void A_missing_folder_is_said()
    {
        var run = ProgramRun.Of("--content", "/no/such/content");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/no/such/content", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("ftp://127.0.0.1:5000")]
    [InlineData("http://127.0.0.1:0;5000")]
    public void An_address_that_is_none_is_said(string urls)
    {
        using var content = new SampleContent();
        var run = ProgramRun.Of("--content", content.Folder, "--data", content.Data, "--urls", urls);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(" is no address to listen on: write it in full, such as --urls http://localhost:5000\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_another_machine_is_said()
    {
        using var content = new SampleContent();
        var run = ProgramRun.Of("--content", content.Folder, "--data", content.Data, "--urls", "http://192.0.2.1:5000");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Name another address with --urls.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("notaurl")]
    public void A_probe_of_what_is_no_address_is_a_wrong_call(string url)
    {
        var run = ProgramRun.Of("probe", url);
        Assert.Equal((2, $"{url} is no address to ask: write it in full, such as http://127.0.0.1:5000/readyz\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void The_help_tells_of_serving()
    {
        var run = ProgramRun.Of("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(["--urls", "--content", "--data", "--watch", "--Site:…", "http://localhost:5000"],
            word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
