using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api;

/// <summary>The terms of the data, as every answer carries them.</summary>
internal static class ApiLicences
{
    public static ApiLicence Of(Texts texts) => new()
    {
        Name = texts["data.licence-name"],
        Identifier = "CC-BY-4.0",
        Url = LinkHeader.LicenceAddress,
        Attribution = texts["data.attribution"],
    };
}
