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
        var run = ProgramRun.Of("--content", content.Folder, "--data", content.PathOf(".data"), "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sample.md:30:12: error[unknown-value]", run.Errors, StringComparison.Ordinal);
        Assert.Contains("the site was not started", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.PathOf(".data")));
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
}
