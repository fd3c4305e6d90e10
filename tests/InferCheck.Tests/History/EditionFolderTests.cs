using System.IO.Compression;
using System.Text;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.History;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.History;

/// <summary>One file a day, the same bytes for the same content, and nobody else's file touched.</summary>
public sealed class EditionFolderTests : IDisposable
{
    private readonly SampleContent content = new();
    private readonly EditionFolder folder;

    public EditionFolderTests() => folder = new EditionFolder(content.Beside("kept"));

    public static TheoryData<string> Strange() => ["../outside.md", "/etc/outside.md", "providers/../../outside.md", "a\\b.md", "program.sh", ".git/config",
        "providers//x.md", "nul\u0001.md"];

    public void Dispose() => content.Dispose();

    [Fact]
    public void The_last_content_of_a_day_is_that_day()
    {
        var morning = KeptDays.Keep(content, folder, KeptDays.First, "Morning API");
        var evening = KeptDays.Keep(content, folder, KeptDays.First, "Evening API");
        var next = KeptDays.Keep(content, folder, KeptDays.First.AddDays(2), "Later API");
        Assert.False(File.Exists(morning.Path));
        Assert.Equal([evening, next], folder.All());
    }

    [Fact]
    public void A_day_on_which_nothing_changed_is_not_kept()
    {
        var files = EditionFolder.Files(content.Folder);
        Assert.NotNull(folder.Keep(KeptDays.First, files));
        Assert.Null(folder.Keep(KeptDays.First, files));
        Assert.Null(folder.Keep(KeptDays.First.AddDays(1), files));
        Assert.Single(folder.All());
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_and_reads_as_the_same_content()
    {
        var files = EditionFolder.Files(content.Folder);
        var one = folder.Keep(KeptDays.First, files)!;
        var other = new EditionFolder(content.Beside("again")).Keep(KeptDays.First, files)!;
        Assert.Equal(File.ReadAllBytes(one.Path), File.ReadAllBytes(other.Path));
        Assert.Equal(ContentVersion.Of(content.Folder), one.Version);
        using var unpacked = new Unpacked(content);
        Assert.Equal(2, PastContent.Read(one, unpacked.Folder, content.Folder).Catalog.Providers.Count);
    }

    [Fact]
    public void Files_of_others_stay_and_are_no_editions()
    {
        Directory.CreateDirectory(folder.Folder);
        var stranger = Path.Combine(folder.Folder, "edition-2026-03-01-0123456789abcdef.zip");
        File.WriteAllText(stranger, "mine");
        var kept = KeptDays.Keep(content, folder, KeptDays.First, "Kept API");
        Assert.Equal("mine", File.ReadAllText(stranger));
        Assert.Equal([kept], folder.All());
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public void A_name_that_no_content_has_makes_it_unreadable_and_writes_nothing(string name)
    {
        var edition = Made(("infercheck-edition.json", "{}"), (name, "x"));
        using var unpacked = new Unpacked(content);
        var fault = Assert.Throws<UnreadableEditionException>(() => PastContent.Read(edition, unpacked.Folder, content.Folder));
        Assert.Contains("no content has a file called", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(content.Beside(""), "*outside*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_content_that_is_not_what_the_name_says_is_unreadable()
    {
        var kept = KeptDays.Keep(content, folder, KeptDays.First, "Kept API");
        using var unpacked = new Unpacked(content);
        var fault = Assert.Throws<UnreadableEditionException>(() =>
            PastContent.Read(kept with { Version = "0123456789abcdef" }, unpacked.Folder, content.Folder));
        Assert.Contains(kept.Version, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_unreadable()
    {
        var kept = KeptDays.Keep(content, folder, KeptDays.First, "Kept API");
        File.WriteAllBytes(kept.Path, File.ReadAllBytes(kept.Path)[..^200]);
        Assert.Empty(folder.All());
        using var unpacked = new Unpacked(content);
        Assert.Throws<UnreadableEditionException>(() => PastContent.Read(kept, unpacked.Folder, content.Folder));
    }

    [Fact]
    public void The_first_form_of_the_content_is_read_with_the_places_of_today()
    {
        File.Delete(content.PathOf("vocabulary/companies.yaml"));
        File.Delete(content.PathOf("vocabulary/synonyms.yaml"));
        var topics = File.ReadAllLines(content.PathOf("vocabulary/topics.yaml"));
        content.Write("vocabulary/topics.yaml", string.Join('\n', topics.Where(line => !line.StartsWith("  column:", StringComparison.Ordinal)
            && !line.StartsWith("  facet:", StringComparison.Ordinal) && !line.StartsWith("  role:", StringComparison.Ordinal))));
        var edition = folder.Keep(KeptDays.First, EditionFolder.Files(content.Folder))!;
        using var unpacked = new Unpacked(content);
        using var today = new SampleContent();
        var words = PastContent.Read(edition, unpacked.Folder, today.Folder).Catalog.Vocabulary;
        var now = ContentReader.Read(today.Folder).Catalog.Vocabulary;
        Assert.Equal(now.Columns.Select(topic => topic.Key), words.Columns.Select(topic => topic.Key));
        Assert.Equal(now.Facets.Select(topic => topic.Key), words.Facets.Select(topic => topic.Key));
    }

    [Fact]
    public void A_form_that_this_program_does_not_know_is_named()
    {
        content.Write("vocabulary/planets.yaml", "- { key: mars }\n");
        content.Write("providers/broken.md", "---\nname: [\n---\n");
        var edition = folder.Keep(KeptDays.First, EditionFolder.Files(content.Folder))!;
        using var unpacked = new Unpacked(content);
        var fault = Assert.Throws<UnreadableEditionException>(() => PastContent.Read(edition, unpacked.Folder, content.Folder));
        Assert.Contains("providers/broken.md", fault.Message, StringComparison.Ordinal);
    }

    private Edition Made(params (string Name, string Text)[] entries)
    {
        var path = content.Beside("made.zip");
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return new Edition(KeptDays.First, "0123456789abcdef", path);
    }

    /// <summary>Where an edition is unpacked for a moment.</summary>
    private sealed class Unpacked(SampleContent content) : IDisposable
    {
        public DraftFolder Folder { get; } = new(content.Beside("unpacked"));

        public void Dispose() => Folder.Drop();
    }
}
