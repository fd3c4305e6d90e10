using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Commands;

public sealed class VerifyCommandTests
{
    private const string Found = "We keep your inputs for 30 days and then delete them.";
    private const string Changed = "We keep your inputs for 60 days and then delete them.";
    private const string Gone = "Every prompt is printed, framed and hung up in the lobby of our headquarters.";

    [Theory]
    [InlineData("text", "verify.txt")]
    [InlineData("github", "verify.github.txt")]
    [InlineData("json", "verify.json")]
    [InlineData("markdown", "verify.md")]
    public async Task Each_format_says_what_became_of_every_quote(string format, string golden)
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        content.Write("verify-exceptions.yaml",
            $"- source: {site.Url("/open")}\n  reason: was a wall\n  since: 2026-11-20\n- source: {site.Url("/down")}\n  reason: is often down\n  since: " +
                $"2026-11-20\n");
        var run = content.Verify("--format", format);
        Assert.Equal(1, run.ExitCode);
        Golden.Equal(content.Plain(run.Output), "tests", "InferCheck.Tests", "Golden", golden);
        Assert.DoesNotContain("/no-quote", site.Asked);
        Assert.False(File.Exists(content.LockFile));
    }

    [Fact]
    public async Task Json_has_the_promised_keys()
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        using var json = JsonDocument.Parse(content.Verify("--format", "json").Output);
        Assert.All(json.RootElement.EnumerateArray(), row => Assert.Equal(
            ["provider", "topic", "source", "quote", "outcome", "similarity", "detail", "checked_at"], row.EnumerateObject()
                .Select(property => property.Name)));
    }

    [Fact]
    public async Task Only_changed_and_gone_quotes_are_findings()
    {
        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/terms", Found), ("/wall", Found), ("/down", Found), ("/secret", Found));
        var run = content.Verify();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("4 quotes at 4 sources: 1 found, 2 blocked, 1 unreachable\n  127.0.0.1  1 found, 2 blocked, 1 unreachable\n", run.Output,
            StringComparison.Ordinal);
        Assert.Matches(@"\[\d/4\] http://127\.0\.0\.1:\d+/terms: 1 found", run.Errors);

        content.Provider("worse", ("/terms", Changed));
        Assert.Equal((0, 1), (content.Verify("calm").ExitCode, content.Verify("worse").ExitCode));
    }

    [Fact]
    public async Task Content_that_check_would_refuse_is_verified()
    {
        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/terms", Found));
        content.Write("providers/broken.md", "---\nname: [\n---\n");
        Assert.Equal(1, ProgramRun.Of("check", content.Path(".")).ExitCode);
        var run = content.Verify();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("broken is left out: its profile cannot be read", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_is_remembered_and_a_second_one_moves_only_what_moved()
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        var profile = await File.ReadAllTextAsync(content.Path("providers/mixed.md"));
        content.Verify("--update");
        var first = await File.ReadAllTextAsync(content.LockFile);
        content.Verify("--update");
        var second = await File.ReadAllTextAsync(content.LockFile);

        Assert.Equal(first.Replace("checks: 1", "checks: 2").Replace("seen: 1,", "seen: 2,"), second);
        Assert.Equal(profile, await File.ReadAllTextAsync(content.Path("providers/mixed.md")));
        Assert.Equal("", string.Join(' ', Directory.GetFiles(content.Path("."), "*.tmp")));

        var asked = site.Asked.Count;
        Assert.Contains("0 quotes at 0 sources: nothing to look at", content.Verify("--since", "30d").Output, StringComparison.Ordinal);
        Assert.Equal(asked, site.Asked.Count);
    }

    [Fact]
    public async Task One_provider_updated_leaves_the_others_as_they_were()
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        content.Provider("calm", ("/terms", Found));
        content.Verify("--update");
        content.Verify("calm", "--update");
        var lines = await File.ReadAllLinesAsync(content.LockFile);
        Assert.Contains(lines, line => line.Contains("\"calm\"", StringComparison.Ordinal) && line.Contains("checks: 2", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("\"mixed\"", StringComparison.Ordinal) && line.Contains("checks: 2", StringComparison.Ordinal));

        // A profile that cannot be read today has not lost its past.
        content.Write("providers/mixed.md", "---\nname: [\n---\n");
        content.Verify("--update");
        Assert.Contains("\"mixed\"", await File.ReadAllTextAsync(content.LockFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources.lock.yaml", "sources:\n  - source: [", "broken-lock-file or yaml-syntax")]
    [InlineData("sources.lock.yaml", "sources:\n  - source: https://example.com/\n    checks: 1\n", "broken-lock-file")]
    [InlineData("verify-exceptions.yaml", "- source: https://example.com/\n", "broken-exception")]
    public async Task A_broken_file_stops_the_run_before_it_begins(string name, string text, string rule)
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        content.Write(name, text);
        var run = content.Verify("--update");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches($"error\\[({rule.Replace(" or ", "|", StringComparison.Ordinal)})\\]", run.Errors);
        Assert.Contains("nothing was fetched and nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(content.Path(name)));
        Assert.Empty(site.Asked);
    }

    [Fact]
    public async Task Without_leave_a_private_address_is_not_asked()
    {
        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        content.Provider("calm", ("/terms", Found));
        var run = ProgramRun.Of("verify", "--content", content.Path("."), "--pause", "0");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("127.0.0.1 leads to 127.0.0.1, which is not on the public internet", run.Output, StringComparison.Ordinal);
        Assert.Empty(site.Asked);
    }

    [Fact]
    public async Task Reports_are_written_for_providers_that_need_a_look()
    {
        await using var site = await SiteAsync();
        using var content = Everything(site);
        content.Provider("calm", ("/terms", Found));
        content.Verify("--reports", content.Path("../reports-" + Path.GetFileName(content.Path(".").TrimEnd('.', '/'))), "--format", "json");
        var folder = content.Path("../reports-" + Path.GetFileName(content.Path(".").TrimEnd('.', '/')));
        Assert.Equal(["mixed.md"], Directory.GetFiles(folder).Select(Path.GetFileName));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Whoever runs in the background of a shell, and all it starts, is deaf to Control-C and is asked to end in another way.</summary>
    private static string Interrupt => File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status")
        .Any(line => line.StartsWith("SigIgn:", StringComparison.Ordinal) && (Convert.ToUInt64(line[7..].Trim(), 16) & 2) != 0) ? "-TERM" : "-INT";

    [Fact]
    public async Task Control_C_keeps_what_was_learned()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var site = await SiteAsync();
        using var content = new VerifiedContent(site);
        var reached = new TaskCompletionSource();
        site.Map("/z-slow", async context =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        content.Provider("calm", ("/terms", Found), ("/z-slow", Found));
        var run = content.Verify(
            id =>
            {
                Assert.True(reached.Task.Wait(Until.Patience));
                using var kill = Process.Start("kill", [Interrupt, id.ToString(CultureInfo.InvariantCulture)]);
                kill.WaitForExit();
            },
            "--update");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("stopped", run.Errors, StringComparison.Ordinal);
        Assert.Contains("/terms", await File.ReadAllTextAsync(content.LockFile), StringComparison.Ordinal);
        Assert.DoesNotContain("/z-slow", await File.ReadAllTextAsync(content.LockFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-provider")]
    [InlineData("--format", "xml")]
    [InlineData("--since", "lately")]
    [InlineData("--since", "30")]
    [InlineData("--parallel", "0")]
    [InlineData("--pause", "-1")]
    [InlineData("--pause", "soon")]
    [InlineData("--site", "nowhere")]
    public void A_wrong_call_ends_with_two_and_asks_nobody(params string[] arguments)
    {
        var run = ProgramRun.Of(["verify", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    private static VerifiedContent Everything(LocalSite site)
    {
        var content = new VerifiedContent(site);
        content.Provider("mixed", ("/open", Found), ("/terms", Found), ("/terms", Changed), ("/terms", Gone), ("/missing", Found), ("/wall", Found),
            ("/down", Found), ("/private", Found), ("/policy.pdf", Found));
        return content;
    }

    private static async Task<LocalSite> SiteAsync()
    {
        var site = await LocalSite.StartAsync();
        site.Bytes("/robots.txt", "User-agent: *\nDisallow: /private\n"u8.ToArray(), "text/plain");
        site.Html("/terms", $"<h1>Terms</h1><p>{Found}</p>");
        site.Html("/open", Found);
        site.Page("/wall", "cloudflare.html");
        site.Status("/secret", 403);
        site.Status("/down", 500);
        site.Bytes("/policy.pdf", [1, 2, 3], "application/zip");
        return site;
    }
}
