using System.Text.RegularExpressions;
using InferCheck.Files;

namespace InferCheck.Site.Live;

/// <summary>Folders of files made from a database stand beside it, and are named after it and after the program that made them.</summary>
internal static partial class MadeFolder
{
    /// <summary>What a folder of ours is called, whole or begun.</summary>
    public static Regex Name { get; } = FolderName();

    /// <summary>Where the files made from a database belong.</summary>
    public static string Of(string database) =>
        $"{Path.ChangeExtension(database, null)}-{typeof(MadeFolder).Assembly.ManifestModule.ModuleVersionId.ToString("n")[..8]}";

    /// <summary>The database whose files stand in a folder of this name.</summary>
    public static string DatabaseOf(string folder) =>
        Path.Combine(Path.GetDirectoryName(folder)!, FolderName().Match(Path.GetFileName(folder)).Groups["database"].Value + ".db");

    [GeneratedRegex(@"\A(?<database>infercheck-[0-9a-f]{16}-[0-9a-f]{8})-[0-9a-f]{8}(" + DraftFile.Ending + @")?\z", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex FolderName();
}
