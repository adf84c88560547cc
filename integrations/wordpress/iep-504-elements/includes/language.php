<?php
/**
 * The language of a text: that of the element, else that of the page.
 *
 * @package Iep504
 */

defined( 'ABSPATH' ) || exit;

/**
 * The tag of our language for a language tag or a WordPress locale, by RFC 4647 lookup: es_MX finds es. The
 * element looks in the same way.
 *
 * @param string $locale Such as `es_MX` or `zh-Hant`.
 * @return string Tag of a language that there is; English where nothing fits.
 */
function iep504_language( $locale ) {
	$range = str_replace( '_', '-', strtolower( trim( $locale ) ) );
	while ( '' !== $range ) {
		foreach ( iep504_data()['languages'] as $language ) {
			if ( strtolower( $language['tag'] ) === $range || in_array( $range, $language['aliases'], true ) ) {
				return $language['tag'];
			}
		}
		// A single letter or digit opens an extension and goes with what follows it.
		$range = (string) preg_replace( '/(?:^|(?:-[a-z0-9])?-)[^-]*$/', '', $range );
	}
	return 'en';
}

/**
 * The language of the page, as its `lang` attribute has it.
 *
 * @return string Tag of a language that there is.
 */
function iep504_page_language() {
	return iep504_language( get_bloginfo( 'language' ) );
}
