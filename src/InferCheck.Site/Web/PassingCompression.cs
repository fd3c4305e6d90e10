using System.IO.Compression;
using InferCheck.Site.Api;
using Microsoft.AspNetCore.ResponseCompression;

namespace InferCheck.Site.Web;

/// <summary>Packs what is not kept, on its way: files to take away, and answers that belong to one request. Kept answers are packed once, elsewhere.</summary>
internal static class PassingCompression
{
    public static void AddPassingCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            // Nothing secret is ever sent, so compressing encrypted answers gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/ld+json", "application/atom+xml", "text/calendar", ApiProblems.MediaType, "text/csv", "text/markdown"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
