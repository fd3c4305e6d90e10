using InferCheck.Files;

namespace InferCheck.Programs;

/// <summary>Where a program stands: on PATH. The usual search looks beside our own and in the working folder first, where a stranger's may be.</summary>
public static class ProgramPath
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The folders of PATH that are named in full, without the one we happen to work in.</summary>
    public static IReadOnlyList<string> Folders => FoldersOf(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>A name is looked for on PATH, a full path is taken as it is; anything else, or a file that is no program, is nothing.</summary>
    public static string? Find(string program) => Find(program, Environment.GetEnvironmentVariable("PATH"));

    public static string? Find(string program, string? path)
    {
        var candidates = Path.IsPathFullyQualified(program) ? [program]
            : Path.GetFileName(program) != program ? []
            : FoldersOf(path).SelectMany(folder => Endings().Select(ending => Path.Combine(folder, program + ending)));
        return candidates.FirstOrDefault(IsProgram);
    }

    private static IReadOnlyList<string> FoldersOf(string? path)
    {
        var here = RealPath.Of(Environment.CurrentDirectory);
        var named = (path ?? "").Split(Path.PathSeparator).Select(folder => folder.Trim('"'));
        return [.. named.Where(folder => Path.IsPathFullyQualified(folder) && RealPath.Of(folder) != here)];
    }

    /// <summary>Of the endings that Windows knows those it starts itself: a script is read by a shell, which takes some arguments for commands.</summary>
    private static IEnumerable<string> Endings() => !OperatingSystem.IsWindows() ? [""]
        : (Environment.GetEnvironmentVariable("PATHEXT") ?? ".COM;.EXE").Split(';').Where(ending => ending.ToUpperInvariant() is ".COM" or ".EXE");

    private static bool IsProgram(string path) =>
        RealPath.Of(path) is { } real && File.Exists(real) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(real) & Executable) != UnixFileMode.None);
}
