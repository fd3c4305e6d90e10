using InferCheck.Content;
using InferCheck.Tests.Commands;
using InferCheck.Tests.Store;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

public sealed class ExportTests
{
    private const string Address = "http://localhost";

    [Fact]
    public async Task A_link_that_leads_nowhere_fails_the_export_and_leaves_no_tree()
    {
        using var content = ExportedSite.Whole();
        content.Replace("faq/sample-question.md", "A sample.", "A sample with [a hole](/no-such-page/).");
        using var baked = Bake(content);
        using var site = await ExportedSite.OfAsync(baked, Address);
        Assert.Matches("^/no-such-page/ is answered with 404; linked from /(faq/sample-question|indexes/sample-index)/$", Assert.Single(site.Result.Failures));
        Assert.False(Directory.Exists(site.Folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(site.Folder)!));
    }

    [Fact]
    public async Task A_link_to_an_old_address_is_named_with_the_new_one()
    {
        using var content = ExportedSite.Whole();
        content.Replace("faq/sample-question.md", "A sample.", "A sample of [the old name](/providers/sample-old/).");
        using var baked = Bake(content);
        using var site = await ExportedSite.OfAsync(baked, Address);
        Assert.Matches("^/providers/sample-old/ is answered with 301 to /providers/sample/; linked from /(faq/sample-question|indexes/sample-index)/$",
            Assert.Single(site.Result.Failures));
    }

    [Fact]
    public async Task A_filter_an_editor_links_is_a_page_however_it_is_spelled()
    {
        using var content = ExportedSite.Whole();
        content.Replace("faq/sample-question.md", "A sample.", "A sample of [two](/?training=opt-in,never&dpa=published) and [one](/?q=x&training=never).");
        using var baked = Bake(content);
        using var site = await ExportedSite.OfAsync(baked, Address);
        Assert.Empty(site.Result.Failures);
        Assert.Contains("href=\"/filter/dpa/published/training/never,opt-in/\"", site.Read("faq/sample-question/index.html"), StringComparison.Ordinal);
        Assert.Contains("Training on your data: Never or Only with permission", site.Read("filter/dpa/published/training/never,opt-in/index.html"),
            StringComparison.Ordinal);
        Assert.Contains("href=\"/filter/training/never/\"", site.Read("faq/sample-question/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_several_pages_is_exported_to_the_last()
    {
        using var content = ExportedSite.Whole();
        var catalog = ContentReader.Read(content.Folder).Catalog;
        var many = InferCheck.Site.Asking.IndexListing.PageSize + 5;
        using var baked = new BakedContent(new InferCheck.Model.Catalog([.. GeneratedCatalog.Make(7, many).Documents,
            .. catalog.Documents.Where(document => document.Kind == InferCheck.Model.DocumentKind.Page)]));
        using var site = await ExportedSite.OfAsync(baked, Address);
        Assert.Empty(site.Result.Failures);
        var shown = new[] { "index.html", "filter/page/2/index.html" }.Select(site.Read)
            .Sum(page => page.Split("<tr data-provider=").Length - 1);
        Assert.Equal(many, shown);
        Assert.True(site.Has("filter/training/never/page/2/index.html") || site.Has("filter/page/2/training/never/index.html"));
    }

    [Fact]
    public void The_command_writes_a_tree_and_replaces_only_its_own()
    {
        using var content = ExportedSite.Whole();
        var folder = content.PathOf(".out/dist");
        string[] call = ["export", "--content", content.Folder, "--data", content.PathOf(".out/data"), "--out", folder, "--base-url",
            "https://infercheck.example/"];
        var first = ProgramRun.Of(call);
        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Matches(@"dist: \d+ files, .* content [0-9a-f]{16}, for https://infercheck\.example/", first.Output);
        Assert.Contains("<link rel=\"canonical\" href=\"https://infercheck.example/\">", File.ReadAllText(Path.Combine(folder, "index.html")),
            StringComparison.Ordinal);

        content.Replace("providers/sample.md", "aliases: [sample-old]", "aliases: []");
        Assert.Equal(0, ProgramRun.Of(call).ExitCode);
        Assert.Equal("", File.ReadAllText(Path.Combine(folder, "_redirects")));

        File.Delete(Path.Combine(folder, "infercheck-files.txt"));
        var foreign = ProgramRun.Of(call);
        Assert.Equal(2, foreign.ExitCode);
        Assert.Contains("holds something else", foreign.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "index.html")));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--out", "dist", "--base-url", "infercheck.example")]
    [InlineData("export", "--out", "dist", "--as-of", "tomorrow")]
    public void A_wrong_call_ends_with_two_and_says_why(params string[] arguments)
    {
        var run = ProgramRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
    }

    private static BakedContent Bake(SampleContent content) => new(ContentReader.Read(content.Folder).Catalog);
}
