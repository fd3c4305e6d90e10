using System.Text;
using InferCheck.Content;
using InferCheck.Quotes.Memory;
using InferCheck.Site.Live;
using InferCheck.Store.Baking;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>What a process that was killed left half-written goes with the next run.</summary>
public sealed class LeftoverTests : IDisposable
{
    private readonly SampleContent content = new();

    private string Data => content.Data;

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("# Written by `infercheck verify --update`; never by hand. How each quote has fared at its source.\nsources:\n  - sour")]
    public void A_half_written_lock_file_goes_with_the_next_one(string half)
    {
        content.Write($".sources.lock.yaml.{Guid.NewGuid():n}.tmp", half);
        SourceLockWriter.Write(SourceLock.Empty, content.PathOf("sources.lock.yaml"), _ => []);
        Assert.Empty(Directory.GetFiles(content.Folder, ".*.tmp"));
        Assert.Contains("sources: []", File.ReadAllText(content.PathOf("sources.lock.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_file_that_is_being_written_is_left_alone()
    {
        var draft = content.PathOf($".sources.lock.yaml.{Guid.NewGuid():n}.tmp");
        using (var other = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            other.Write(Encoding.UTF8.GetBytes("# Written by `infercheck verify"));
            other.Flush();
            SourceLockWriter.Write(SourceLock.Empty, content.PathOf("sources.lock.yaml"), _ => []);
            Assert.True(File.Exists(draft));
        }

        SourceLockWriter.Write(SourceLock.Empty, content.PathOf("sources.lock.yaml"), _ => []);
        Assert.False(File.Exists(draft));
    }

    /// <summary>Half a database and half a folder of files to take away, beside a database that is whole: nothing has to be baked for them to go.</summary>
    [Fact]
    public void A_start_that_finds_its_database_tidies_up_too()
    {
        var bakery = new ContentBakery(content.Folder, Data);
        var first = bakery.Prepare().Content!;
        var path = first.Store.Path;
        File.WriteAllBytes($"{path}.{Guid.NewGuid():n}.tmp", File.ReadAllBytes(path)[..5_000]);
        using (var draft = new InferCheck.Files.DraftFolder($"{path[..^3]}-01234567"))
        {
            File.WriteAllText(draft.PathOf("providers.csv"), "half");
            bakery.Prepare().Content!.Store.Release();
            Assert.True(File.Exists(draft.PathOf("providers.csv")), "a folder that is being filled was taken away");
        }

        bakery.Prepare().Content!.Store.Release();
        var left = Directory.GetFileSystemEntries(Data).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
        Assert.Equal([Path.GetFileName(path), "infercheck.lock"], left);
        first.Store.Release();
    }

    [Fact]
    public void A_killed_bake_leaves_a_file_that_says_whose_it_is()
    {
        Assert.Equal("SQLite format 3\0"u8.ToArray(), File.ReadAllBytes(Baked())[..16]);
        Assert.Equal("InfC"u8.ToArray(), File.ReadAllBytes(Baked())[68..72]);

        string Baked() => Baker.Bake(ContentReader.Read(content.Folder).Catalog, ContentVersion.Of(content.Folder), content.PathOf(".baked"));
    }
}
