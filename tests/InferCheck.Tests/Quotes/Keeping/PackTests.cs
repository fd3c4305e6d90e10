using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>A pack is opened with unzip and judged by sh, openssl, gzip and sha256sum: nothing of the program is asked.</summary>
public sealed class PackTests : IDisposable
{
    private readonly FiledContent content = new();

    [UnixFact]
    public async Task A_pack_is_checked_without_the_program()
    {
        await using var authority = await TestAuthority.StartAsync();
        var open = await PackedAsync(authority);
        Assert.Equal(0, Tool.In(open, [], "sha256sum", "--check", "--quiet", "SHA256SUMS").ExitCode);
        var bare = Tool.In(open, [], "sh", "verify.sh");
        Assert.True(bare.ExitCode == 0, bare.Text + bare.Errors);
        Assert.Contains("whether to trust these authorities is not checked", bare.Text, StringComparison.Ordinal);
        var rooted = Tool.In(open, [], "sh", "verify.sh", authority.Root);
        Assert.Equal((0, ""), (rooted.ExitCode, rooted.Errors));
        Assert.EndsWith("all is as it should be\n", rooted.Text, StringComparison.Ordinal);
        await using var other = await TestAuthority.StartAsync();
        Assert.Equal(1, Tool.In(open, [], "sh", "verify.sh", other.Root).ExitCode);
    }

    [UnixFact]
    public async Task It_holds_what_the_profile_says_and_the_answers_it_rests_on()
    {
        await using var authority = await TestAuthority.StartAsync();
        var open = await PackedAsync(authority);
        Assert.StartsWith("# ", await File.ReadAllTextAsync(Path.Combine(open, "sheet.md")), StringComparison.Ordinal);
        Assert.Contains("Inputs are deleted after 30 days.", await File.ReadAllTextAsync(Path.Combine(open, "claims.md")), StringComparison.Ordinal);
        Assert.Contains("Inputs are deleted after 30 days.", await File.ReadAllTextAsync(Path.Combine(open, "claims.json")), StringComparison.Ordinal);
        var records = Directory.GetFiles(Path.Combine(open, "records")).Order(StringComparer.Ordinal)
            .Select(file => Assert.Single(ReadRecord.All(file))).ToList();
        Assert.Equal("warcinfo", records[0].Type);
        Assert.Equal(FiledContent.Pages.Order(StringComparer.Ordinal),
            records.Where(record => record.Type == "response").Select(record => record.Fields["WARC-Target-URI"]).Order(StringComparer.Ordinal));
        Assert.Equal(FiledContent.Pages.Length, records.Count(record => record.Type == "request"));
        Assert.Contains("Authority", await File.ReadAllTextAsync(Path.Combine(open, "README.txt")), StringComparison.Ordinal);
        Assert.DoesNotContain("{", await File.ReadAllTextAsync(Path.Combine(open, "README.txt")).ContinueWith(text => text.Result.Replace("{ printf", ""),
            TaskScheduler.Default), StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("sheet.md")]
    [InlineData("records/0003.warc.gz")]
    [InlineData("proofs/0003.txt")]
    [InlineData("stamps/infercheck-2026-06-20.stamp-1/answer.tsr")]
    [InlineData("stamps/infercheck-2026-06-20.stamp-1/root.txt")]
    public async Task A_changed_byte_is_seen(string file)
    {
        await using var authority = await TestAuthority.StartAsync();
        var open = await PackedAsync(authority);

        // What the authority signed stands at the beginning of its answer, its signature at the end; the middle are certificates.
        Change(Path.Combine(open, file), file.EndsWith(".tsr", StringComparison.Ordinal) ? 1.0 : 0.5);
        Assert.NotEqual(0, Tool.In(open, [], "sha256sum", "--check", "--quiet", "SHA256SUMS").ExitCode);
        Assert.Equal(1, Tool.In(open, [], "sh", "verify.sh", authority.Root).ExitCode);

        // Whoever changes a file can write its sum anew; what was stamped stays stamped.
        if (file != "sheet.md")
        {
            var files = Tool.In(open, [], "sh", "-c", "find . -type f ! -name SHA256SUMS | cut -c3- | sort | xargs sha256sum > SHA256SUMS");
            Assert.Equal((0, 0), (files.ExitCode, Tool.In(open, [], "sha256sum", "--check", "--quiet", "SHA256SUMS").ExitCode));
            var run = Tool.In(open, [], "sh", "verify.sh", authority.Root);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("WRONG: ", run.Text, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public async Task The_way_to_the_root_can_be_gone_without_xxd_too()
    {
        await using var authority = await TestAuthority.StartAsync();
        var open = await PackedAsync(authority);
        var script = Path.Combine(open, "verify.sh");
        var text = await File.ReadAllTextAsync(script);
        await File.WriteAllTextAsync(script, text.Replace("command -v xxd", "command -v no-such-program", StringComparison.Ordinal));
        var run = Tool.In(open, [], "sh", "verify.sh", authority.Root);
        Assert.Equal(["WRONG: SHA256SUMS"], run.Text.Split('\n').Where(line => line.StartsWith("WRONG", StringComparison.Ordinal)));
    }

    [UnixFact]
    public async Task The_same_input_makes_the_same_bytes()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        content.Stamp(authority.Named());
        content.Pack();
        var first = await File.ReadAllBytesAsync(content.File);
        File.Move(content.File, content.PathOf("before.zip"));
        content.Pack();
        Assert.Equal(first, await File.ReadAllBytesAsync(content.File));
    }

    [UnixFact]
    public async Task Redirects_come_along_and_of_each_page_the_newest_day()
    {
        await content.KeepAllAsync(FiledContent.First);
        await content.KeepAsync(FiledContent.First.AddDays(3),
            (FiledContent.Pages[0], "HTTP/1.1 301 Moved\r\nlocation: /new/terms#top\r\n\r\n"),
            ("https://example.com/new/terms", FiledContent.Page("the new terms")));
        var run = content.Pack();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("18 records have no stamp; `infercheck stamp ", run.Errors, StringComparison.Ordinal);
        var open = Unzip();
        var list = await File.ReadAllTextAsync(Path.Combine(open, "records.tsv"));
        Assert.Contains("response\t2026-06-23T12:00:00Z\thttps://example.com/new/terms\t", list, StringComparison.Ordinal);
        Assert.DoesNotContain("response\t2026-06-20T12:00:00Z\thttps://example.com/terms\t", list, StringComparison.Ordinal);
        Assert.Equal(0, Tool.In(open, [], "sh", "verify.sh").ExitCode);

        File.Delete(content.File);
        Directory.Delete(open, recursive: true);
        content.Pack("--day", "2026-06-20");
        Assert.Contains("response\t2026-06-20T12:00:00Z\thttps://example.com/terms\t", await File.ReadAllTextAsync(Path.Combine(Unzip(), "records.tsv")),
            StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task What_was_not_kept_is_told()
    {
        await content.KeepAsync(FiledContent.First, (FiledContent.Pages[0], FiledContent.Page("terms")));
        var run = content.Pack();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not kept: https://help.example.com/data\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("  https://help.example.com/data\n", await File.ReadAllTextAsync(Path.Combine(Unzip(), "README.txt")), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_wrong_call_writes_nothing_and_says_what_to_do()
    {
        var run = content.Pack();
        Assert.Equal((2, $"there is no folder {content.Folder}\n"), (run.ExitCode, run.Errors));
        await content.KeepAsync(FiledContent.First, ("https://elsewhere.example/", FiledContent.Page("not ours")));
        run = content.Pack();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("`infercheck verify sample --keep ", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(content.File));
        await content.KeepAllAsync(FiledContent.First);
        await File.WriteAllTextAsync(content.File, "a file of somebody");
        run = content.Pack();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exists already", run.Errors, StringComparison.Ordinal);
        Assert.Equal("a file of somebody", await File.ReadAllTextAsync(content.File));
    }

    [UnixFact]
    public async Task Records_that_were_changed_are_not_packed()
    {
        await content.KeepAllAsync(FiledContent.First);
        Change(Path.Combine(content.Folder, "infercheck-2026-06-20.warc.gz"));
        var run = content.Pack();
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"infercheck-2026-06-20\.warc\.gz was changed at byte \d+, .*put a copy in its place.*\nnothing was written\n\z", run.Errors);
    }

    public void Dispose() => content.Dispose();

    private static void Change(string file, double place = 0.5)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[(int)(place * (bytes.Length - 1))] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private async Task<string> PackedAsync(TestAuthority authority)
    {
        await content.KeepAllAsync(FiledContent.First);
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        var run = content.Pack();
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return Unzip();
    }

    private string Unzip()
    {
        var open = content.PathOf("open");
        Assert.Equal(0, Tool.Run("unzip", "-q", content.File, "-d", open).ExitCode);
        return open;
    }
}
