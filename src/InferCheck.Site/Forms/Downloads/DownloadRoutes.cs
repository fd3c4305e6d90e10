using InferCheck.Site.Addresses;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Downloads;

/// <summary>`/data/infercheck.db` and its neighbours, and the small file that tells whether they have changed.</summary>
internal static class DownloadRoutes
{
    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        foreach (var name in DownloadNames.Files)
        {
            routes.MapRead(DownloadNames.Path(name), (DownloadFolder folder, PackedDownloads packed) =>
                new DownloadAnswer(folder.Files.First(file => file.Name == name), packed));
        }

        routes.MapRead(DownloadNames.Path(DownloadNames.Manifest), (ContentStore store, DownloadFolder folder, Texts texts) => Manifest(store, folder, texts));
    }

    private static OpenAnswer Manifest(ContentStore store, DownloadFolder folder, Texts texts) => new(
        ApiJson.Write(new ApiEnvelope<ApiFile>
        {
            SchemaVersion = store.SchemaVersion,
            ContentVersion = store.ContentVersion,
            GeneratedAt = store.GeneratedAt,
            Licence = ApiLicences.Of(texts),
            Items = [.. folder.Files.Select(file =>
                new ApiFile { Name = file.Name, Address = file.Address, MediaType = file.MediaType, Size = file.Size, Sha256 = file.Sha256 })],
        }),
        ApiJson.MediaType,
        new LinkHeader(ApiPaths.Documentation, "describedby", "text/html"), LinkHeader.Licence);
}
