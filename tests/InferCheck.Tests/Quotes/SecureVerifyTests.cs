using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Quotes.Keeping;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace InferCheck.Tests.Quotes;

/// <summary>The weekly look from end to end, over TLS: a site as sites are, the lock file it leaves, the pull request that is made of it.</summary>
public sealed class SecureVerifyTests : IDisposable
{
    private const string Found = Looking.Words;
    private const string Changed = "We keep your inputs for 60 days and then delete them.";

    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-secure-").FullName;
    private readonly X509Certificate2 certificate = SelfSigned();

    private string Trusted => Path.Combine(folder, "trusted.pem");

    [UnixFact]
    public async Task A_first_run_writes_what_became_of_every_quote()
    {
        await using var site = await SiteAsync();
        using var content = Content(site);
        var run = Verify(content, "--update", "--format", "markdown");
        Assert.Equal(1, run.ExitCode);
        var lines = await File.ReadAllLinesAsync(content.LockFile);
        Assert.Equal(["blocked", "changed", "found", "found", "gone", "gone", "not-allowed", "unreachable"],
            lines.Where(line => line.Contains("outcome: ", StringComparison.Ordinal)).Select(line => line.Split("outcome: ")[1].Split(',')[0]).Order());
        Assert.Contains("/moved", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Contains($"    answered_by: \"{site.Url("/terms")}\"", lines);
        Assert.Contains("    etag: \"\\\"1\\\"\"", lines);
        Assert.Contains(lines, line => line.Contains("We keep your inputs for [-60-]{+30+} days", StringComparison.Ordinal));
        Assert.DoesNotContain("broken-lock-file", ProgramRun.Of("check", content.Path(".")).Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_second_run_asks_for_what_has_changed_and_writes_only_that()
    {
        await using var site = await SiteAsync();
        using var content = Content(site);
        Verify(content, "--update");
        var first = await File.ReadAllTextAsync(content.LockFile);
        site.Html("/down", Found);
        Verify(content, "--update");
        Assert.Contains(site.Headers, headers => headers.IfNoneMatch == "\"1\"");
        var moved = (await File.ReadAllTextAsync(content.LockFile)).Split('\n')
            .Except(first.Replace("checks: 1", "checks: 2").Replace("seen: 1,", "seen: 2,").Split('\n'), StringComparer.Ordinal);
        Assert.All(moved, line => Assert.Matches("outcome: found, .* seen: 1,|^    (status: [0-9]+$|text: |first_success: |last_success: )", line));
    }

    [UnixFact]
    public async Task What_came_over_tls_is_kept_as_well()
    {
        await using var site = await SiteAsync();
        using var content = Content(site);
        var run = Verify(content, "--keep", folder);
        Assert.Contains($"in {folder}; they hold whole pages of others", run.Errors, StringComparison.Ordinal);
        var answers = ReadRecord.All(Assert.Single(Directory.GetFiles(folder, "*.warc.gz"))).Where(record => record.Type == "response").ToList();
        Assert.Contains(answers, record => record.Fields["WARC-Target-URI"] == site.Url("/terms") && record.Text.Contains(Found, StringComparison.Ordinal));
        Assert.Contains(answers, record => record.Fields["WARC-Target-URI"] == site.Url("/moved") && record.Text.Contains("302 ", StringComparison.Ordinal));
    }

    [UnixFact]
    public async Task A_certificate_nobody_vouches_for_ends_each_visit()
    {
        await using var site = await SiteAsync();
        using var content = Content(site);
        await File.WriteAllTextAsync(Trusted, SelfSigned().ExportCertificatePem());
        var run = Verify(content);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no secure connection: the certificate or the protocol is refused", run.Output, StringComparison.Ordinal);
        Assert.Empty(site.Asked);
    }

    [UnixFact]
    public async Task One_pull_request_is_opened_and_moved_on()
    {
        await using var site = await SiteAsync();
        using var content = Content(site);
        Verify(content, "--update");
        var (work, calls) = Checkout();
        Assert.Equal("", Propose(work, content.LockFile));
        Assert.Equal(["auth setup-git", "pr list", "pr create"], Calls());
        Assert.Equal(await File.ReadAllTextAsync(content.LockFile), Tool.In(work, [], "git", "show", "origin/quotes-lock-file:content/sources.lock.yaml").Text);

        await File.WriteAllTextAsync(Path.Combine(folder, "open"), "7\n");
        await File.AppendAllTextAsync(content.LockFile, "# later\n");
        Assert.Equal("", Propose(work, content.LockFile));
        Assert.Equal(["auth setup-git", "pr list", "pr edit"], Calls());
        Assert.Equal("content/sources.lock.yaml", Tool.In(work, [], "git", "diff", "--name-only", "main", "origin/quotes-lock-file").Text.Trim());

        // Once it is taken over there is nothing to propose.
        Git.Run(work, "checkout", "--quiet", "main");
        Git.Run(work, "merge", "--quiet", "quotes-lock-file");
        Assert.Equal("nothing has moved", Propose(work, content.LockFile));
        Assert.Empty(Calls());

        string[] Calls()
        {
            var lines = File.ReadAllLines(calls);
            File.WriteAllText(calls, "");
            return [.. lines.Select(line => string.Join(' ', line.Split(' ').Take(2)))];
        }
    }

    public void Dispose()
    {
        certificate.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private async Task<LocalSite> SiteAsync()
    {
        await File.WriteAllTextAsync(Trusted, certificate.ExportCertificatePem());
        var site = await LocalSite.StartAsync(certificate);
        site.Bytes("/robots.txt", "User-agent: *\nDisallow: /private\n"u8.ToArray(), "text/plain");
        site.Map("/terms", async context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            context.Response.ContentType = "text/html";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"1\"" ? 304 : 200;
            await (context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync($"<p>{Found}</p>"));
        });
        site.Redirect("/moved", "/moved/again");
        site.Redirect("/moved/again", "/terms");
        site.Html("/other", $"<p>{Found}</p>");
        site.Page("/wall", "cloudflare.html");
        site.Status("/down", 500);
        return site;
    }

    private static VerifiedContent Content(LocalSite site)
    {
        var content = new VerifiedContent(site);
        content.Provider("mixed", ("/terms", Found), ("/moved", Found), ("/other", Changed), ("/other", "Every prompt is framed and hung up in the lobby."),
            ("/missing", Found), ("/wall", Found), ("/down", Found), ("/private", Found));
        return content;
    }

    /// <summary>As the workflow does, with one more certificate to trust.</summary>
    private ProgramRun Verify(VerifiedContent content, params string[] arguments) =>
        content.VerifyWith(start => start.Environment["SSL_CERT_FILE"] = Trusted, arguments);

    /// <summary>A repository with a remote of its own, and a `gh` that only writes down what it is asked to do.</summary>
    private (string Work, string Calls) Checkout()
    {
        var (work, calls) = (Path.Combine(folder, "work"), Path.Combine(folder, "calls.txt"));
        Directory.CreateDirectory(Path.Combine(work, "content"));
        File.WriteAllText(Path.Combine(work, "content", "README.md"), "content\n");
        Git.Run(folder, "init", "--quiet", "--bare", "remote.git");
        Git.Run(work, "init", "--quiet", "--initial-branch", "main");
        Git.Run(work, "add", "--all");
        Git.Run(work, "commit", "--quiet", "--message", "As it was");
        Git.Run(work, "remote", "add", "origin", Path.Combine(folder, "remote.git"));
        File.WriteAllText(Path.Combine(folder, "open"), "");
        Hostile.Script.Write(Path.Combine(folder, "gh"), $"[ \"$1 $2\" = 'pr list' ] && cat '{folder}/open'\necho \"$@\" >> '{calls}'");
        return (work, calls);
    }

    private string Propose(string work, string lockFile)
    {
        Git.Run(work, "checkout", "--quiet", "main");
        var script = Repository.File(".github", "scripts", "verify-pull-request.sh");
        var run = Tool.In(work, [], "env", $"PATH={folder}:{Environment.GetEnvironmentVariable("PATH")}", "bash", script, lockFile);
        Assert.True(run.ExitCode == 0, run.Text + run.Errors);
        return run.Text.Contains("nothing has moved", StringComparison.Ordinal) ? "nothing has moved" : "";
    }
}
