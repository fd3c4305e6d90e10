using System.Text;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Quotes.Keeping;

/// <summary>Stamps by a real authority: `openssl ts`, which also says whether they hold.</summary>
public sealed class StampTests : IDisposable
{
    private readonly FiledContent content = new();

    [UnixFact]
    public async Task A_stamp_is_one_that_openssl_believes()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        var run = content.Stamp(authority.Named());
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"\A2026-06-20: stamped at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC by Authority\n\z", run.Output);

        var folder = content.StampOf(FiledContent.First, 1);
        Assert.Equal(["answer.tsr", "certificates.pem", "infercheck-files.txt", "leaves.txt", "request.tsq", "root.txt"],
            Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.Equal(authority.Last, await File.ReadAllBytesAsync(Path.Combine(folder, "answer.tsr")));
        var root = (await File.ReadAllTextAsync(Path.Combine(folder, "root.txt"))).Trim();
        Assert.Contains("Verification: OK", Verify("-digest", root, "-CAfile", authority.Root).Text, StringComparison.Ordinal);
        var query = Path.Combine(folder, "request.tsq");
        Assert.Contains("Verification: OK", Verify("-queryfile", query, "-CAfile", authority.Root).Text, StringComparison.Ordinal);
        Assert.NotEqual(0, Verify("-digest", new string('0', 64), "-CAfile", authority.Root).ExitCode);
        Assert.Equal(0, Tool.In(folder, [], "sha256sum", "--check", "--quiet", "infercheck-files.txt").ExitCode);

        Tool Verify(params string[] arguments) => Tool.Run("openssl", ["ts", "-verify", "-in", Path.Combine(folder, "answer.tsr"), .. arguments]);
    }

    [UnixFact]
    public async Task Leaves_are_the_hashes_of_the_records_as_they_are_unpacked()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        var file = await File.ReadAllBytesAsync(Path.Combine(content.Folder, "infercheck-2026-06-20.warc.gz"));
        var lines = (await File.ReadAllLinesAsync(Path.Combine(content.StampOf(FiledContent.First, 1), "leaves.txt"))).Skip(1).Select(line => line.Split(' '))
            .ToList();
        Assert.Equal(17, lines.Count);
        var at = 0;
        foreach (var line in lines)
        {
            Assert.Equal(at, int.Parse(line[1], System.Globalization.CultureInfo.InvariantCulture));
            var length = int.Parse(line[2], System.Globalization.CultureInfo.InvariantCulture);
            var record = Tool.Good(file.AsSpan(at, length), "gzip", "-dc");
            Assert.Equal(ReadRecord.Sum(record), "sha256:" + line[0]);
            Assert.Contains($"<{line[3]}>", Encoding.UTF8.GetString(record), StringComparison.Ordinal);
            at += length;
        }

        Assert.Equal(file.Length, at);
    }

    [UnixFact]
    public async Task What_has_a_stamp_is_not_stamped_again_and_what_came_later_is()
    {
        await using var authority = await TestAuthority.StartAsync();
        var second = FiledContent.First.AddDays(1);
        await content.KeepAllAsync(FiledContent.First);
        await content.KeepAllAsync(second);
        var run = content.Stamp(authority.Named("--day", "2026-06-20"));
        Assert.False(Directory.Exists(content.StampOf(second, 1)));
        run = content.Stamp(authority.Named());
        Assert.StartsWith("2026-06-20: every record has a stamp already\n2026-06-21: stamped at ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, authority.Site.Asked.Count);

        var before = Directory.GetFiles(content.StampOf(FiledContent.First, 1)).ToDictionary(file => file, File.ReadAllBytes);
        await content.KeepAsync(FiledContent.First, (FiledContent.Pages[0], FiledContent.Page("later")));
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        Assert.True(Directory.Exists(content.StampOf(FiledContent.First, 2)));
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(file.Key)));
        Assert.Equal(3, authority.Site.Asked.Count);
    }

    [UnixFact]
    public async Task An_authority_nobody_vouches_for_is_not_believed()
    {
        await using var authority = await TestAuthority.StartAsync();
        await using var other = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        foreach (var trust in new string[][] { [], ["--trust", other.Root] })
        {
            var run = content.Stamp(["--authority", authority.Url, "--allow-private", .. trust]);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("nobody this machine trusts vouches for `Authority`", run.Errors, StringComparison.Ordinal);
            Assert.Contains("--trust FILE.pem", run.Errors, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetDirectories(content.Folder));
    }

    [UnixTheory]
    [InlineData("silence", "answered 500")]
    [InlineData("page", "gave no token that can be believed")]
    [InlineData("refusal", "gave no token that can be believed")]
    [InlineData("earlier", "gave no token that can be believed")]
    [InlineData("elsewhere", "it answered 302")]
    [InlineData("endless", "larger than")]
    public async Task An_answer_to_another_question_is_none(string what, string why)
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        var earlier = authority.Last;
        await content.KeepAsync(FiledContent.First, (FiledContent.Pages[0], FiledContent.Page("later")));
        switch (what)
        {
            case "silence": authority.Site.Status("/tsr", 500); break;
            case "page": authority.Site.Html("/tsr", "<p>Welcome</p>"); break;
            case "elsewhere": authority.Site.Redirect("/tsr", "/other"); break;
            case "endless": authority.Site.Bytes("/tsr", new byte[1024 * 1024], "application/timestamp-reply"); break;
            case "earlier": authority.Site.Bytes("/tsr", earlier, "application/timestamp-reply"); break;
            default: authority.Site.Bytes("/tsr", [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02], "application/timestamp-reply"); break;
        }

        var run = content.Stamp(authority.Named());
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(content.StampOf(FiledContent.First, 2)));
        Assert.Equal([content.StampOf(FiledContent.First, 1)], Directory.GetDirectories(content.Folder));
    }

    [UnixFact]
    public async Task A_private_address_is_not_asked_without_leave()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        var run = content.Stamp("--authority", authority.Url, "--trust", authority.Root);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("127.0.0.1 leads to 127.0.0.1, which is not on the public internet", run.Errors, StringComparison.Ordinal);
        Assert.Empty(authority.Site.Asked);
    }

    [UnixFact]
    public async Task A_stamp_that_was_changed_proves_nothing_and_is_said_to()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        var leaves = Path.Combine(content.StampOf(FiledContent.First, 1), "leaves.txt");
        await File.WriteAllLinesAsync(leaves, (await File.ReadAllLinesAsync(leaves)).SkipLast(1));
        var run = content.Stamp(authority.Named());
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("infercheck-2026-06-20.stamp-1 proves nothing: the token is for another hash", run.Errors, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task What_a_killed_stamp_left_goes_with_the_next()
    {
        await using var authority = await TestAuthority.StartAsync();
        await content.KeepAllAsync(FiledContent.First);
        using (var draft = new InferCheck.Files.DraftFolder(content.StampOf(FiledContent.First, 1)))
        {
            await File.WriteAllTextAsync(draft.PathOf("leaves.txt"), "half");
        }

        Assert.Single(Directory.GetDirectories(content.Folder));
        Assert.Equal(0, content.Stamp(authority.Named()).ExitCode);
        Assert.Equal([content.StampOf(FiledContent.First, 1)], Directory.GetDirectories(content.Folder));
    }

    [UnixTheory]
    [InlineData("name a time-stamping authority with --authority URL")]
    [InlineData("is no address such as", "--authority", "nowhere")]
    [InlineData("holds no records of 2026-06-22; the newest are of 2026-06-20", "--authority", "https://a.example/", "--day", "2026-06-22")]
    [InlineData("--day takes a day", "--authority", "https://a.example/", "--day", "today")]
    [InlineData("only http and https are asked", "--authority", "ftp://a.example/")]
    public async Task A_wrong_call_ends_with_two_and_asks_nobody(string why, params string[] arguments)
    {
        await content.KeepAllAsync(FiledContent.First);
        var run = content.Stamp(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(why, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_says_what_fills_it()
    {
        var run = content.Stamp("--authority", "https://a.example/");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds no records; `infercheck verify --keep", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();
}
