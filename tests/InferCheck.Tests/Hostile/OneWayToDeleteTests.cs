using System.Text.RegularExpressions;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>There is one place that deletes, moves and replaces, and everything else asks it.</summary>
public sealed partial class OneWayToDeleteTests
{
    private const string Place = "src/InferCheck/Files/OwnFiles.cs";

    [Fact]
    public void Nothing_else_deletes_moves_or_replaces()
    {
        var found = Directory.EnumerateFiles(Repository.File("src"), "*.cs*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => file.Name != Place && !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .SelectMany(file => Deeds(file.Text).Select(deed =>
                $"{file.Name}:{deed.Line}: `{deed.Text}`: use OwnFiles, DraftFile or DraftFolder, which prove first that it is ours"));
        Assert.Empty(found);
    }

    [Fact]
    public void The_one_place_never_takes_whole_folders_unseen()
    {
        var text = File.ReadAllText(Repository.File("src", "InferCheck", "Files", "OwnFiles.cs"));
        Assert.NotEmpty(Deeds(text));
        Assert.DoesNotContain("recursive: true", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("File.Delete(path);")]
    [InlineData("System.IO.File.Delete(path)")]
    [InlineData("Array.ForEach(files, File.Delete);")]
    [InlineData("Directory.Delete(folder, recursive: true)")]
    [InlineData("new DirectoryInfo(folder).Delete(true)")]
    [InlineData("file?.Delete()")]
    [InlineData("File.Move(a, b, overwrite: true)")]
    [InlineData("Directory.Move(a, b)")]
    [InlineData("info.MoveTo(b)")]
    [InlineData("File.Replace(a, b, c)")]
    [InlineData("File.Copy(a, b, true)")]
    [InlineData("info.CopyTo(b, overwrite: true)")]
    [InlineData("File.Create(path)")]
    [InlineData("File.WriteAllText(path, text)")]
    [InlineData("File.OpenWrite(path)")]
    [InlineData("File.CreateText(path)")]
    [InlineData("new FileStream(path, FileMode.Create)")]
    [InlineData("new FileStream(path, FileMode.Truncate)")]
    [InlineData("FileOptions.DeleteOnClose")]
    [InlineData("new StreamWriter(path, append: false)")]
    public void Every_way_to_do_it_is_seen(string code) => Assert.Single(Deeds(code));

    [Theory]
    [InlineData("new FileStream(path, FileMode.CreateNew)")]
    [InlineData("draft.MoveTo(place);")]
    [InlineData("new StreamWriter(new FileStream(path, FileMode.CreateNew))")]
    [InlineData("new StreamWriter(draft.Stream, encoding)")]
    [InlineData("Directory.CreateDirectory(folder)")]
    public void What_loses_nothing_may_be_done(string code) => Assert.Empty(Deeds(code));

    private static IEnumerable<(int Line, string Text)> Deeds(string text) =>
        Deed().Matches(text).Select(match => (text[..match.Index].Count(letter => letter == '\n') + 1, match.Value));

    [GeneratedRegex("""
        \bFile\.(Delete|Move|Replace|Copy|Create|CreateText|AppendAll\w+|WriteAll\w+|OpenWrite|Open)\b
        | \bDirectory\.(Delete|Move)\b
        | (?<!\b(File|Directory))\.Delete\(
        | (?<!\bdraft)\.MoveTo\(
        | \.CopyTo\([^()]+,\ (true|overwrite)
        | \bFileMode\.(Create|Truncate)\b
        | \bDeleteOnClose\b
        | \bnew\ StreamWriter\((?!new\ FileStream|\w+\.Stream\b)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Deed();
}
