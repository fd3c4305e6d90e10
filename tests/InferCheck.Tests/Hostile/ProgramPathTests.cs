using InferCheck.Programs;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Where a program is looked for, and what is not taken for one.</summary>
public sealed class ProgramPathTests : IDisposable
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-path-").FullName;

    public ProgramPathTests()
    {
        Script.Write(PathOf("first", "tool"), "", Readable);
        Directory.CreateDirectory(PathOf("second", "tool"));
        Script.Write(PathOf("third", "tool"), "");
        Script.Write(PathOf("fourth", "tool"), "");
    }

    [UnixFact]
    public void The_first_that_can_be_run_is_taken() =>
        Assert.Equal(PathOf("third", "tool"), ProgramPath.Find("tool", PathOfAll("none", "first", "second", "third", "fourth")));

    [UnixFact]
    public void What_cannot_be_run_is_no_program()
    {
        File.CreateSymbolicLink(PathOf("first", "linked"), PathOf("first", "tool"));
        File.CreateSymbolicLink(PathOf("first", "gone"), PathOf("first", "nothing"));
        File.CreateSymbolicLink(PathOf("first", "circle"), PathOf("first", "circle"));
        Assert.All(new[] { "tool", "linked", "gone", "circle" }, name => Assert.Null(ProgramPath.Find(name, PathOfAll("first", "second"))));
    }

    [UnixFact]
    public void A_link_to_a_program_is_one_and_keeps_its_name()
    {
        File.CreateSymbolicLink(PathOf("first", "linked"), PathOf("third", "tool"));
        Assert.Equal(PathOf("first", "linked"), ProgramPath.Find("linked", PathOfAll("first")));
    }

    [UnixFact]
    public void The_folder_we_work_in_is_left_out_by_whatever_name()
    {
        var name = $"infercheck-hostile-{Guid.NewGuid():N}";
        var planted = Script.Write(Path.Combine(Environment.CurrentDirectory, name), "");
        try
        {
            File.CreateSymbolicLink(PathOf("here"), Environment.CurrentDirectory);
            var here = Environment.CurrentDirectory;
            Assert.All(
                new[] { "", ".", "./", here, here + "/", here + "/.", PathOf("here"), $"/tmp/..{here}" },
                entry => Assert.Null(ProgramPath.Find(name, entry)));
            Assert.Null(ProgramPath.Find(name, null));
            Assert.Null(ProgramPath.Find(name));
        }
        finally
        {
            File.Delete(planted);
        }
    }

    [UnixTheory]
    [InlineData("third/tool")]
    [InlineData("../third/tool")]
    [InlineData("./tool")]
    [InlineData("..")]
    [InlineData("")]
    public void A_name_with_a_way_in_it_is_not_looked_for(string name) => Assert.Null(ProgramPath.Find(name, PathOfAll("third", "")));

    [UnixFact]
    public void A_full_path_is_taken_as_it_is_if_it_can_be_run()
    {
        Assert.Equal(PathOf("third", "tool"), ProgramPath.Find(PathOf("third", "tool"), null));
        Assert.Null(ProgramPath.Find(PathOf("first", "tool"), null));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string below, string name)
    {
        Directory.CreateDirectory(PathOf(below));
        return Path.Combine(PathOf(below), name);
    }

    private string PathOf(string below) => Path.Combine(folder, below);

    private string PathOfAll(params string[] folders) => string.Join(Path.PathSeparator, folders.Select(PathOf));
}
