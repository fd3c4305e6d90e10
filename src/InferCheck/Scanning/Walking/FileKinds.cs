using System.Collections.Frozen;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Walking;

/// <summary>Tells by its name what need not be read.</summary>
internal static class FileKinds
{
    private static readonly FrozenSet<string> PassedOver = FrozenSet.Create(StringComparer.Ordinal,
        ".git", ".hg", ".svn", "node_modules", "bower_components", "bin", "obj", "vendor", "dist", ".venv", "venv", "site-packages", "__pycache__",
        "target", ".terraform", ".gradle", ".next", ".nuxt");

    private static readonly FrozenDictionary<string, SkipReason> ByExtension = new (SkipReason Reason, string Extensions)[]
    {
        (SkipReason.Archive, "zip tar gz tgz bz2 xz zst 7z rar jar war ear nupkg snupkg whl egg apk aab ipa deb rpm dmg iso cab"),
        (SkipReason.Media, "png jpg jpeg gif bmp ico webp avif svg tif tiff psd mp3 mp4 wav ogg flac webm mov avi mkv woff woff2 ttf otf eot pdf"),
        (SkipReason.Binary, "dll exe so dylib a lib o obj class pyc pyo wasm pdb bin dat db sqlite sqlite3 mdb onnx gguf ggml safetensors pt pth h5 pkl npy "
            + "npz parquet doc docx xls xlsx ppt pptx odt ods pfx p12 keystore jks"),
        (SkipReason.Data, "csv tsv log ndjson jsonl map snap"),
        (SkipReason.Prose, "md mdx markdown rst txt adoc asciidoc org tex textile pod rtf po pot"),
    }.SelectMany(row => row.Extensions.Split(' ').Select(extension => (Extension: "." + extension, row.Reason)))
        .ToFrozenDictionary(row => row.Extension, row => row.Reason, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ProseNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS", "CONTRIBUTORS", "CHANGELOG", "CHANGES", "HISTORY", "README", "INSTALL", "THIRD-PARTY-NOTICES");

    public static bool IsPassedOver(string folder) => PassedOver.Contains(folder);

    /// <summary>Nothing for a file to read.</summary>
    public static SkipReason? Skip(string name)
    {
        if (ManifestNames.IsRequirements(name) || name is "CMakeLists.txt")
        {
            return null;
        }

        var stem = name.Split('.')[0];
        if (ProseNames.Contains(name) || (ProseNames.Contains(stem) && FileNames.Extension(name) is "" or ".html"))
        {
            return SkipReason.Prose;
        }

        return name.Contains(".min.", StringComparison.Ordinal) ? SkipReason.Data
            : ByExtension.TryGetValue(FileNames.Extension(name), out var reason) ? reason : null;
    }
}
