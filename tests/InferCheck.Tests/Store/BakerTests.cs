using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Store.Baking;
using InferCheck.Tests.Support;
using Microsoft.Data.Sqlite;

namespace InferCheck.Tests.Store;

public sealed class BakerTests
{
    [Fact]
    public void The_same_content_is_baked_once()
    {
        using var content = new SampleContent();
        var version = ContentVersion.Of(content.Folder);
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog, version);
        var written = File.GetLastWriteTimeUtc(baked.Path);
        Assert.Equal(baked.Path, Baker.Bake(ContentReader.Read(content.Folder).Catalog, version, baked.Folder));
        Assert.Equal(written, File.GetLastWriteTimeUtc(baked.Path));
        Assert.Single(Directory.GetFiles(baked.Folder));
    }

    [Fact]
    public void Another_letter_is_another_version()
    {
        using var content = new SampleContent();
        var before = ContentVersion.Of(content.Folder);
        Assert.Equal(before, ContentVersion.Of(content.Folder));
        content.Replace("providers/sample.md", "A second paragraph.", "A second paragraph!");
        Assert.NotEqual(before, ContentVersion.Of(content.Folder));
    }

    [Fact]
    public async Task Links_in_a_circle_and_files_without_an_end_hold_nobody_up()
    {
        using var content = new SampleContent();
        var before = ContentVersion.Of(content.Folder);
        Directory.CreateSymbolicLink(content.PathOf("pages/a"), ".");
        Directory.CreateSymbolicLink(content.PathOf("pages/b"), ".");
        Assert.Equal(before, await Task.Run(() => ContentVersion.Of(content.Folder)).WaitAsync(Until.Patience));

        File.CreateSymbolicLink(content.PathOf("pages/zero.md"), "/dev/zero");
        Assert.NotEqual(before, await Task.Run(() => ContentVersion.Of(content.Folder)).WaitAsync(Until.Patience));
    }

    [Fact]
    public void A_linked_file_belongs_to_the_version()
    {
        using var content = new SampleContent();
        File.CreateSymbolicLink(content.PathOf("pages/other.md"), content.PathOf("other.txt"));
        content.Write("other.txt", "One");
        var before = ContentVersion.Of(content.Folder);
        content.Write("other.txt", "Two");
        Assert.NotEqual(before, ContentVersion.Of(content.Folder));
    }

    [Theory]
    [InlineData("## One\n\nText.\n\n## Two\n", "", "## One\n\nText.\n\n## Two")]
    [InlineData("Before.\n\n## One\n\nText.\n", "Before.", "## One\n\nText.")]
    [InlineData("### Small\n\nNo section.\n", "### Small\n\nNo section.", "")]
    public void Sections_of_an_index_stand_below_its_table(string body, string intro, string below)
    {
        using var content = new SampleContent();
        content.Replace("indexes/sample-index.md", "Two providers side by side.", body);
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        var index = baked.Store.Texts.Indexes().Single();
        Assert.Equal((intro, below), (index.Intro, index.Body));
    }

    [Fact]
    public void A_failed_bake_leaves_nothing_behind()
    {
        using var content = new SampleContent();
        content.Replace("providers/sample.md", "vendor: Sample\n", "vendor: Sample\nwebsites: x\n");
        content.Replace("providers/sample.md", "website: https://sample.example.com\n", "");
        var folder = Directory.CreateTempSubdirectory("infercheck-bake-");
        Assert.ThrowsAny<Exception>(() => Baker.Bake(ContentReader.Read(content.Folder).Catalog, "broken", folder.FullName));
        Assert.Empty(folder.GetFiles());
        folder.Delete();
    }

    [Fact]
    public void A_service_that_ended_before_anybody_read_it_is_baked()
    {
        using var content = new SampleContent();
        content.Replace("providers/other.md", "reviews:\n  - { on: 2026-06-13, by: reader, kind: review }", "reviews: []");
        using var baked = new BakedContent(ContentReader.Read(content.Folder).Catalog);
        Assert.Empty(baked.Store.Providers.Find("other")!.Reviews);
    }

    [Fact]
    public void The_open_file_cannot_be_written()
    {
        using var baked = BakedContent.Real();
        using var connection = new SqliteConnection($"Data Source={baked.Path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "delete from provider";
        Assert.Equal(8, Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).SqliteErrorCode);
    }

    [Fact]
    public void The_vocabulary_comes_back_as_it_was_read()
    {
        using var baked = BakedContent.Real();
        var read = RealContent.Vocabulary;
        Assert.Equivalent(read, baked.Store.Vocabulary, strict: true);
        Assert.True(baked.Store.Vocabulary is
        {
            Topics.Count: > 10, Countries.Count: > 10, Presets.Count: > 3, Tiers.Count: > 3, Checklist.Count: 7,
            Articles.Count: > 5, WordLists.Count: > 5
        });
    }

    [Fact]
    public void Days_are_stored_alike_under_a_foreign_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("fa-IR");
            using var baked = BakedContent.Real();
            Assert.All(baked.Store.Providers.All(), provider => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", provider.LastModified));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
