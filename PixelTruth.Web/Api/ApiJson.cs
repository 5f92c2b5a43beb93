using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Net.Http.Headers;

namespace PixelTruth.Web.Api;

/// <summary>How the API writes JSON.</summary>
internal static class ApiJson
{
    /// <summary>camelCase, words for enums, letters of all languages as they are.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A single resource with a strong ETag over its bytes; 304 when the caller has them already.</summary>
    public static IResult Resource<T>(HttpContext context, T value)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\"");
        context.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(bytes, "application/json; charset=utf-8", entityTag: tag);
    }

    /// <summary>There is nothing here for this member; the same answer whether it is another's or nobody's.</summary>
    public static IResult NothingHere(string what) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound,
        type: "/docs/api#not-found",
        title: "Not found",
        detail: $"There is no {what} with this id, or you may not see it.",
        extensions: new Dictionary<string, object?> { ["code"] = "not_found" });
}
