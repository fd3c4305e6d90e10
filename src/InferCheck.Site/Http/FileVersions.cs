using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;

namespace InferCheck.Site.Http;

/// <summary>
/// The hash of a file behind its address, so that it may be kept for good. Files of a site change when it is published anew: nobody watches them,
/// because a system has few watchers, and each site that runs would take one. Only in Development a file is looked at each time.
/// </summary>
internal sealed class FileVersions(IWebHostEnvironment environment) : IFileVersionProvider
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var folder = requestPathBase.Value ?? "";
        var file = path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
        var version = environment.IsDevelopment() ? VersionOf(file) : known.GetOrAdd(file, VersionOf);
        return version.Length == 0 ? path : QueryHelpers.AddQueryString(path, "v", version);
    }

    private string VersionOf(string file)
    {
        var found = environment.WebRootFileProvider.GetFileInfo(file);
        if (!found.Exists)
        {
            return "";
        }

        using var stream = found.CreateReadStream();
        return WebEncoders.Base64UrlEncode(SHA256.HashData(stream));
    }
}
