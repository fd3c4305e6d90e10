using InferCheck.Site.Live;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Quotes;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>A link in the content can lead to any file of the machine. What it leads to is neither read nor published, and the link is named.</summary>
public sealed class OutsideLinkTests
{
    private const string Secret = "The key of this machine is 4711.";

    /// <summary>What is linked, and what it is linked to, both from within the content folder; the secrets stand beside that.</summary>
    public static TheoryData<string, string[]> Links { get; } = new()
    {
        { "pages/outside.md", ["pages/outside.md", "ROOT/secret.md"] },
        { "pages/outside.md", ["pages/outside.md", "../../secret.md"] },
        { "pages/outside.md", ["pages/outside.md", "../../content/../secret.md"] },
        { ".hop.md", ["pages/outside.md", "../.hop.md", ".hop.md", "../secret.md"] },
        { "pages/outside.md", ["pages/outside.md", "../.hop/secret.md", ".hop", ".."] },
        { "pages/outside.md", ["pages/outside.md", "../.hop/../../secret.md", ".hop", "pages"] },
        { "providers/key.md", ["providers/key.md", "../../key"] },
        { "vocabulary/more.yaml", ["vocabulary/more.yaml", "../../key"] },
        { "sources.lock.yaml", ["sources.lock.yaml", "../key"] },
        { "verify-exceptions.yaml", ["verify-exceptions.yaml", "../key"] },
        { "LICENSE", ["LICENSE", "../key"] },
        { "pages/deep/er/x", ["pages/deep/er/x", "/etc/passwd"] },
        { "faq", ["faq", "../elsewhere"] },
        { "more", ["more", "../elsewhere"] },
        { "pages/gone.md", ["pages/gone.md", "../../nothing"] },
    };

    [UnixTheory]
    [MemberData(nameof(Links))]
    public void It_is_named_and_nothing_is_baked(string named, string[] links)
    {
        using var checkout = Linked(links);
        var data = Path.Combine(checkout.Root, "data");
        var result = new ContentBakery(checkout.Content, data).Prepare();
        Assert.Null(result.Content);
        var error = Assert.Single(result.Errors, error => error.At.File == checkout.PathOf(named) && error.Rule.Id == "outside-link");
        Assert.Equal((1, "put the file itself here, or remove the link"), (error.At.Line, error.Help));
        Assert.DoesNotContain(result.Errors, found => found.ToString().Contains("4711", StringComparison.Ordinal));
        Assert.False(Directory.Exists(data));
    }

    [UnixFact]
    public void Check_says_so()
    {
        using var checkout = Linked("pages/outside.md", "../../secret.md");
        var run = ProgramRun.Of("check", checkout.Content);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            $"{checkout.PathOf("pages/outside.md")}:1:1: error[outside-link]: this is a link that leads out of the content folder; "
            + "what it leads to was not read\n  help: put the file itself here, or remove the link",
            run.Output, StringComparison.Ordinal);
        Assert.Contains(" 1 errors", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_link_that_comes_later_does_not_hide_behind_what_was_baked_before()
    {
        using var checkout = Linked();
        var bakery = new ContentBakery(checkout.Content, Path.Combine(checkout.Root, "data"));
        var before = bakery.Hashes().Version;
        bakery.Prepare().Content!.Replace();
        File.CreateSymbolicLink(checkout.PathOf("pages/outside.md"), "../../secret.md");
        Assert.NotEqual(before, bakery.Hashes().Version);
        Assert.Null(bakery.Prepare().Content);
    }

    [UnixFact]
    public async Task Serving_does_not_start()
    {
        using var checkout = Linked("pages/outside.md", "../../secret.md");
        using var site = SiteProcess.Start(checkout.Content, Path.Combine(checkout.Root, "data"));
        Assert.Equal(1, await site.ExitCodeAsync());
        Assert.Contains(site.Lines, line => line.Contains("pages/outside.md:1:1: error[outside-link]", StringComparison.Ordinal));
    }

    [UnixFact]
    public void Export_writes_nothing()
    {
        using var checkout = Linked("pages/outside.md", "../../secret.md");
        var tree = Path.Combine(checkout.Root, "dist");
        var run = ProgramRun.Of("export", "--content", checkout.Content, "--data", Path.Combine(checkout.Root, "data"), "--out", tree);
        Assert.Equal((1, false), (run.ExitCode, Directory.Exists(tree)));
        Assert.Contains("pages/outside.md:1:1: error[outside-link]", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Verify_neither_reads_nor_replaces_a_lock_file_that_is_a_link()
    {
        await using var site = await LocalSite.StartAsync();
        using var content = new VerifiedContent(site);
        File.CreateSymbolicLink(content.LockFile, "/etc/passwd");
        var run = content.Verify("--update");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("sources.lock.yaml:1:1: error[outside-link]", run.Errors, StringComparison.Ordinal);
        Assert.Equal("/etc/passwd", new FileInfo(content.LockFile).LinkTarget);
    }

    [UnixFact]
    public void A_template_is_not_written_through_a_link()
    {
        using var checkout = Linked();
        Directory.Delete(checkout.PathOf("providers"), recursive: true);
        Directory.CreateSymbolicLink(checkout.PathOf("providers"), "../elsewhere");
        var run = ProgramRun.Of("new", "provider", "fresh", "--content", checkout.Content);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("providers leads out of the content folder", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(checkout.Root, "elsewhere", "fresh.md")));
    }

    /// <summary>So do orchestrators hand files to a container.</summary>
    [UnixFact]
    public void Links_that_stay_within_are_read()
    {
        using var checkout = Linked("..data", "..version", "pages/linked.md", "../..data/linked.md");
        checkout.Write("..version/linked.md", SampleTexts.Page);
        var result = new ContentBakery(checkout.Content, Path.Combine(checkout.Root, "data")).Prepare();
        Assert.Empty(result.Errors);
        Assert.Contains(result.Content!.Store.Texts.Pages(), page => page.Slug == "linked");
        result.Content.Replace();
    }

    [UnixFact]
    public void A_content_folder_that_is_a_link_itself_is_read()
    {
        using var checkout = Linked();
        var link = Path.Combine(checkout.Root, "linked");
        Directory.CreateSymbolicLink(link, "content");
        Assert.Equal(0, ProgramRun.Of("check", link).ExitCode);
    }

    private static HostileCheckout Linked(params string[] links)
    {
        var checkout = new HostileCheckout();
        File.WriteAllText(Path.Combine(checkout.Root, "secret.md"), $"---\ntitle: About\ndescription: {Secret}\nupdated: 2026-06-12\n---\n{Secret}\n");
        File.WriteAllText(Path.Combine(checkout.Root, "key"), $"{Secret}\n");
        Directory.CreateDirectory(Path.Combine(checkout.Root, "elsewhere"));
        foreach (var pair in links.Chunk(2))
        {
            var path = checkout.PathOf(pair[0]);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.CreateSymbolicLink(path, pair[1].Replace("ROOT", checkout.Root, StringComparison.Ordinal));
        }

        return checkout;
    }
}
