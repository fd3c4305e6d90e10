using System.Runtime.Versioning;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>`check --fix` writes what it was asked to and nothing else, whatever stands in its way.</summary>
public sealed class HostileFixTests
{
    private const string Sample = "providers/sample.md";

    private static readonly string Faulty = SampleTexts.Provider.Replace("headquarters: DE", "headquarters: NO");

    [UnixFact]
    public void Nothing_is_written_through_a_link_that_leads_out()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        File.Move(content.PathOf(Sample), content.Beside("sample.md"));
        File.CreateSymbolicLink(content.PathOf(Sample), content.Beside("sample.md"));
        Assert.Empty(Mender(content).Mend(_ => true));
        Assert.Equal(Faulty, File.ReadAllText(content.Beside("sample.md")));
    }

    [UnixFact]
    public void A_file_that_became_such_a_link_since_it_was_checked_is_left_and_said_to_be()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        var mender = Mender(content);
        File.Move(content.PathOf(Sample), content.Beside("sample.md"));
        File.CreateSymbolicLink(content.PathOf(Sample), content.Beside("sample.md"));
        Assert.Equal("it can no longer be read", Assert.Single(mender.Mend(_ => true)).LeftBecause);
        Assert.Equal(Faulty, File.ReadAllText(content.Beside("sample.md")));
        Assert.NotNull(new FileInfo(content.PathOf(Sample)).LinkTarget);
    }

    [UnixFact]
    public void A_link_within_the_content_stays_one_and_what_it_leads_to_is_mended()
    {
        using var content = new SampleContent();
        content.Write("providers/.kept.md", Faulty);
        File.Delete(content.PathOf(Sample));
        File.CreateSymbolicLink(content.PathOf(Sample), ".kept.md");
        Assert.Single(Mender(content).Mend(_ => true));
        Assert.Equal(".kept.md", new FileInfo(content.PathOf(Sample)).LinkTarget);
        Assert.Contains("headquarters: \"NO\"", File.ReadAllText(content.PathOf("providers/.kept.md")), StringComparison.Ordinal);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_only_be_read_is_left()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        File.SetUnixFileMode(content.PathOf(Sample), UnixFileMode.UserRead);
        Assert.Equal("it is read-only", Assert.Single(Mender(content).Mend(_ => true)).LeftBecause);
        Assert.Equal(Faulty, File.ReadAllText(content.PathOf(Sample)));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_mended_file_keeps_its_rights_and_leaves_nothing_beside_it()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        const UnixFileMode Rights = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(content.PathOf(Sample), Rights);
        Assert.Single(Mender(content).Mend(_ => true));
        Assert.Equal(Rights, File.GetUnixFileMode(content.PathOf(Sample)));
        Assert.Equal(["other.md", "sample.md"], Directory.EnumerateFileSystemEntries(content.PathOf("providers")).Select(entry => Path.GetFileName(entry))
            .Order());
    }

    [Fact]
    public void A_file_that_changed_since_it_was_checked_is_left()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        var mender = Mender(content);
        content.Write(Sample, Faulty + "More.\n");
        Assert.Equal("it changed since it was checked", Assert.Single(mender.Mend(_ => true)).LeftBecause);
        Assert.Equal(Faulty + "More.\n", File.ReadAllText(content.PathOf(Sample)));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        using var content = new SampleContent();
        content.Write(Sample, Faulty);
        var mender = Mender(content);
        File.Delete(content.PathOf(Sample));
        Assert.Equal("it can no longer be read", Assert.Single(mender.Mend(_ => true)).LeftBecause);
        Assert.False(File.Exists(content.PathOf(Sample)));
    }

    [Theory]
    [InlineData("read", true)]
    [InlineData("Read", false)]
    [InlineData("read more", false)]
    public void Only_what_was_read_to_the_last_byte_gives_way(string stands, bool replaced)
    {
        using var content = new SampleContent();
        content.Write("pages/x.md", stands);
        using (var draft = new DraftFile(content.PathOf("pages/x.md")))
        {
            draft.Stream.Write("new"u8);
            Assert.Equal(replaced, draft.Replace("read"u8));
        }

        Assert.Equal(replaced ? "new" : stands, File.ReadAllText(content.PathOf("pages/x.md")));
        Assert.Equal(2, Directory.EnumerateFiles(content.PathOf("pages")).Count());
    }

    private static Mender Mender(SampleContent content) =>
        new(content.Folder, ContentReader.Read(content.Folder).Catalog, new Catalog([]), SampleContent.Today);
}
